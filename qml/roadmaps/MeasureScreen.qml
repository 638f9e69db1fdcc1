// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One measure: what, when, who, how it stands, and what is noted of it.
FocusScope {
    id: root

    required property Session session
    required property string measure

    signal backRequested
    signal historyRequested(string path)
    signal conflictRequested

    MeasurePage {
        id: page

        session: root.session
        measure: root.measure
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScreenHead {
            title: page.number === "" ? qsTr("Мероприятие") : qsTr("Мероприятие %1").arg(page.number)
            Layout.fillWidth: true
            onBackRequested: root.backRequested()

            QuietAct {
                text: qsTr("История")
                onClicked: root.historyRequested("")
            }
        }

        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Trouble {
                text: page.isGone ? qsTr("Этого мероприятия здесь больше нет.") : ""
                Layout.fillWidth: true
            }

            ConflictNotice {
                visible: page.isInConflict
                Layout.fillWidth: true
                onChoiceRequested: root.conflictRequested()
            }

            Prose {
                text: page.text
                font.pixelSize: Theme.textLead
                Layout.fillWidth: true
            }

            Flow {
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                Pill {
                    text: page.state
                    tone: page.tone
                }

                Pill {
                    visible: page.isMine
                    text: qsTr("Касается моей школы")
                    tone: Tone.Active
                }

                Pill {
                    visible: page.isOnlyHere
                    text: qsTr("Только на этом устройстве")
                    tone: Tone.Muted
                }
            }

            OccasionPanel {
                session: root.session
                measure: root.measure
                Layout.fillWidth: true
            }

            MeasureFacts {
                page: page
                Layout.fillWidth: true
            }

            NotesPanel {
                session: root.session
                measure: root.measure
                Layout.fillWidth: true
                onHistoryRequested: root.historyRequested("notes")
            }
        }
    }
}
