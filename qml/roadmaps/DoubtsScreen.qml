// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What an import left to settle: the document's words, the proposal, and a person's answer.
FocusScope {
    id: root

    required property Session session
    required property string roadmap

    signal backRequested

    DoubtList {
        id: doubts

        session: root.session
        roadmap: root.roadmap
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScreenHead {
            title: qsTr("Сомнения")
            Layout.fillWidth: true
            onBackRequested: root.backRequested()
        }

        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyState {
                visible: doubts.count === 0
                title: qsTr("Всё проверено")
                advice: qsTr("Открытых сомнений в этой карте нет.")
                action: qsTr("Вернуться к карте")
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapLarge
                onActionRequested: root.backRequested()
            }

            Prose {
                visible: doubts.count > 0
                text: qsTr("Осталось проверить: %n. Предложения принимаются только с вашего согласия.", "", doubts.count)
                color: Theme.inkSoft
                Layout.fillWidth: true
            }

            Repeater {
                model: doubts

                DoubtRow {
                    required property int index

                    Layout.fillWidth: true
                    onAcceptRequested: doubts.accept(index)
                    onSkipRequested: doubts.skip(index)
                }
            }
        }
    }
}
