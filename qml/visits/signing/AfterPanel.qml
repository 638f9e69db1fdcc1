// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What was written to the sheet after it had been signed: beside it, never in it.
Panel {
    id: root

    required property AfterList after

    Heading {
        text: qsTr("После подписи")
        Layout.fillWidth: true
    }

    Small {
        text: qsTr("Подписанное не изменилось. Это можно взять в новую редакцию.")
        Layout.fillWidth: true
    }

    Repeater {
        model: root.after

        Fact {
            required property string text
            required property string detail
            required property string by

            name: text + " (" + by + ")"
            value: detail
            Layout.fillWidth: true
        }
    }
}
