// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Where to begin while there is no work yet: the ways that it comes in, by who works here.
ScrollColumn {
    id: root

    required property Preferences preferences
    readonly property bool isObserver: preferences.who === Preferences.Observer

    signal importRequested
    signal joinRequested

    columnWidth: Theme.narrow

    EmptyState {
        visible: root.isObserver
        icon: "key"
        title: qsTr("Введите код координатора")
        advice: qsTr("Код даёт координатор школы или муниципалитета. После него здесь появится всё, в чём вы участвуете.")
        action: qsTr("Ввести код")
        actionIcon: "key"
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapLarge
        onActionRequested: root.joinRequested()
    }

    EmptyState {
        visible: !root.isObserver
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
        visible: !root.isObserver
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
