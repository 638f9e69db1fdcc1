// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What this profile is called on this device, and the way out of it.
Panel {
    id: root

    required property Session session

    signal myselfRequested

    Heading {
        text: qsTr("Профиль")
        Layout.fillWidth: true
    }

    LineInput {
        id: name

        label: qsTr("Имя на этом устройстве")
        hint: qsTr("Его видно до ввода фразы, другим устройствам оно не отправляется.")
        text: root.session.shelf.name
        maximumLength: root.session.shelf.nameMax
        field.onEditingFinished: root.session.shelf.rename(text)
        Layout.fillWidth: true
    }

    Trouble {
        text: root.session.shelf.trouble
        Layout.fillWidth: true
    }

    Act {
        sign: "person"
        text: qsTr("Ваше имя в картах и листах")
        isWide: true
        onClicked: root.myselfRequested()
    }

    Act {
        sign: "lock"
        text: root.session.shelf.isOpen ? qsTr("Закрыть или сменить профиль") : qsTr("Закрыть профиль")
        isWide: true
        onClicked: root.session.lock()
    }
}
