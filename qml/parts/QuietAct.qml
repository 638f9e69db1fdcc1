// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta

// A button without a frame, for what is done now and then.
Button {
    id: root

    implicitHeight: Theme.touch
    implicitWidth: Math.max(Theme.touch, implicitContentWidth + 2 * Theme.gapSmall)
    opacity: enabled ? 1 : 0.5
    font.pixelSize: Theme.textSmall
    Accessible.name: text

    contentItem: Text {
        text: root.text
        color: Theme.accent
        font.pixelSize: root.font.pixelSize
        font.weight: Font.Medium
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.hovered || root.down ? Theme.accentSoft : "transparent"
        border.color: Theme.accent
        border.width: root.visualFocus ? 2 : 0
    }

    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
}
