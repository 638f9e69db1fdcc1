// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One measure: what, when, who, how it stands, and what is noted of it.
Screen {
    id: root

    required property Session session
    required property string measure

    signal historyRequested(string path)
    signal conflictRequested
    signal recordRequested(string key, bool isMeasure)

    title: page.number === "" ? qsTr("Мероприятие") : qsTr("Мероприятие %1").arg(page.number)
    likedWidth: 480

    actions: IconAct {
        sign: "history"
        text: qsTr("История изменений")
        onClicked: root.historyRequested("")
    }

    MeasurePage {
        id: page

        session: root.session
        isSeen: root.visible
        measure: root.measure
    }

    ScrollColumn {
        focus: true
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

        ColumnLayout {
            visible: !page.isGone
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Prose {
                text: page.text
                font.family: Theme.serif
                font.pixelSize: Theme.textLead
                Layout.fillWidth: true
            }

            Flow {
                spacing: Theme.gapHalf
                Layout.fillWidth: true

                Pill {
                    text: page.state
                    tone: page.tone
                    maximumWidth: parent.width
                }

                Pill {
                    visible: page.isOurs
                    text: page.isMine ? qsTr("Касается вас") : qsTr("Касается нас")
                    icon: page.isMine ? "person" : "school"
                    tone: Tone.Active
                    maximumWidth: parent.width
                }

                Pill {
                    visible: page.isOnlyHere
                    text: qsTr("Только на этом устройстве")
                    icon: "device"
                    tone: Tone.Muted
                    maximumWidth: parent.width
                }
            }
        }

        OccasionPanel {
            visible: !page.isGone
            session: root.session
            measure: root.measure
            Layout.fillWidth: true
        }

        EvidencePanel {
            visible: !page.isGone
            session: root.session
            measure: root.measure
            Layout.fillWidth: true
            onRecordRequested: (key, isMeasure) => root.recordRequested(key, isMeasure)
        }

        MeasureFacts {
            visible: !page.isGone
            page: page
            Layout.fillWidth: true
        }

        NotesPanel {
            visible: !page.isGone
            session: root.session
            measure: root.measure
            Layout.fillWidth: true
            onHistoryRequested: root.historyRequested("notes")
        }
    }
}
