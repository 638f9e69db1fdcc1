// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One signature: what it is worth, by whom and when, and the lines that a hand drew.
Panel {
    id: root

    required property string text
    required property string by
    required property int tone
    required property var drawn

    spacing: Theme.gapTiny

    Pill {
        text: root.text
        tone: root.tone
    }

    Small {
        text: root.by
        Layout.fillWidth: true
    }

    InkPad {
        visible: root.drawn !== undefined
        isReadOnly: true
        ink: Theme.ink
        drawn: root.drawn
        implicitHeight: 96
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Подпись от руки")
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.narrow
    }
}
