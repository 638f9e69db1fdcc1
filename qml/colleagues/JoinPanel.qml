// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Joining colleagues with a code they passed on.
Panel {
    id: root

    required property Circle circle

    Heading {
        text: qsTr("Присоединиться по коду")
        Layout.fillWidth: true
    }

    LineInput {
        id: code

        label: qsTr("Код приглашения")
        hint: qsTr("8 групп по 4 знака. Большие или маленькие буквы, с чёрточками или без.")
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly
        Layout.fillWidth: true
        onAccepted: root.circle.join(text)
    }

    Act {
        text: root.circle.isRunning ? qsTr("Подождите…") : qsTr("Присоединиться")
        enabled: !root.circle.isRunning && code.text !== ""
        onClicked: root.circle.join(code.text)
    }
}
