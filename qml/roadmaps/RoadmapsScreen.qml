// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// All roadmaps at hand, each with how far it has come.
FocusScope {
    id: root

    required property Session session

    signal roadmapRequested(string key)
    signal importRequested

    RoadmapList {
        id: roadmaps

        session: root.session
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScreenHead {
            title: qsTr("Дорожные карты")
            hasBack: false
            Layout.fillWidth: true

            QuietAct {
                visible: roadmaps.count > 0
                text: qsTr("Загрузить")
                onClicked: root.importRequested()
            }
        }

        RowList {
            focus: true
            visible: roadmaps.count > 0
            model: roadmaps
            Accessible.name: qsTr("Дорожные карты")
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: RoadmapRow {
                required property string key

                onClicked: root.roadmapRequested(key)
            }
        }

        ScrollColumn {
            visible: roadmaps.count === 0
            columnWidth: Theme.narrow
            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyState {
                title: qsTr("Пока нет ни одной карты")
                advice: qsTr("Загрузите приказ или план района: текст, DOCX, ODT, XLSX или CSV. Верста сама найдёт мероприятия, сроки и ответственных, а о сомнительных местах спросит.")
                action: qsTr("Загрузить документ")
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapLarge * 2
                onActionRequested: root.importRequested()
            }

            Prose {
                text: qsTr("Есть код от коллег? Откройте раздел «Коллеги»: их карты появятся здесь.")
                color: Theme.inkSoft
                font.pixelSize: Theme.textSmall
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }
}
