// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// Where to begin while there is no work yet: the two ways that it comes in.
ScrollColumn {
    id: root

    signal importRequested
    signal joinRequested

    columnWidth: Theme.narrow

    EmptyState {
        icon: "roadmaps"
        title: qsTr("Пока нет ни одной карты")
        advice: qsTr("Загрузите приказ или план: текст, DOCX, ODT, XLSX или CSV. Верста сама найдёт мероприятия, сроки и ответственных, а о сомнительных местах спросит.")
        action: qsTr("Загрузить документ")
        actionIcon: "import"
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapLarge
        onActionRequested: root.importRequested()
    }

    Panel {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall

        Prose {
            text: qsTr("Коллеги уже работают в Версте?")
            font.weight: Font.Bold
            Layout.fillWidth: true
        }

        Small {
            text: qsTr("Попросите у них код приглашения: их карты появятся здесь сами.")
            Layout.fillWidth: true
        }

        Act {
            text: qsTr("У меня есть код")
            sign: "key"
            onClicked: root.joinRequested()
        }
    }
}
