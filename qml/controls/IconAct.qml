// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta

// A button that is only a drawing; its text is its name.
Button {
    id: root

    required property string sign
    property color letters: Theme.accent

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    opacity: enabled ? 1 : 0.55
    Accessible.role: Accessible.Button
    Accessible.name: text

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.sign
            color: root.letters
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.hovered || root.down ? Theme.accentSoft : "transparent"
        border.color: Theme.accent
        border.width: root.visualFocus ? 2 : 0
    }

    ToolTip.text: text
    ToolTip.visible: hovered && ToolTip.text !== ""
    ToolTip.delay: 600

    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
}
