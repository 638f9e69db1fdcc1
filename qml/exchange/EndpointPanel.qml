// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Where the centre of exchange is.
Panel {
    id: root

    required property Circle circle

    Heading {
        text: qsTr("Центр обмена")
        Layout.fillWidth: true
    }

    LineInput {
        id: address

        label: qsTr("Адрес")
        hint: qsTr("Через него изменения доходят до коллег. Прочитать их центр не может.")
        placeholder: "https://"
        text: root.circle.endpoint
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
        Layout.fillWidth: true
        onAccepted: root.circle.setEndpoint(text)
    }

    Act {
        text: qsTr("Сохранить адрес")
        enabled: address.text !== root.circle.endpoint
        onClicked: root.circle.setEndpoint(address.text)
    }
}
