// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Whose profile is it going to be? Several people share a tablet.
ColumnLayout {
    id: root

    required property ProfileShelf shelf

    signal chosen(string key)
    signal freshRequested
    signal removalRequested(string key, string name)

    spacing: Theme.gapHalf

    Heading {
        text: qsTr("Чей профиль открыть?")
        Layout.fillWidth: true
    }

    Repeater {
        id: profiles

        model: root.shelf

        RowLayout {
            id: row

            required property int index
            required property string key
            required property string name

            spacing: Theme.gapTiny
            Layout.fillWidth: true

            DoorCard {
                sign: "person"
                text: row.name
                hint: ""
                focus: row.index === 0
                Layout.fillWidth: true
                onClicked: root.chosen(row.key)
            }

            IconAct {
                sign: "remove"
                text: qsTr("Удалить с устройства: %1").arg(row.name)
                letters: Theme.inkSoft
                onClicked: root.removalRequested(row.key, row.name)
            }
        }
    }

    Act {
        sign: "add"
        text: qsTr("Новый профиль")
        isWide: true
        Layout.topMargin: Theme.gapHalf
        onClicked: root.freshRequested()
    }

    Small {
        text: qsTr("У каждого профиля своя парольная фраза. Имена видны всем, кто держит устройство в руках; остальное закрыто.")
        Layout.fillWidth: true
    }
}
