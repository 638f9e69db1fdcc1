// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta

// A button: the one thing to do here, or one of several.
Button {
    id: root

    property bool isPrimary: false

    readonly property color fill: isPrimary ? Theme.accent : Theme.surface

    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.gapSmall)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    opacity: enabled ? 1 : 0.5
    font.pixelSize: Theme.textBody
    Accessible.name: text

    contentItem: Text {
        text: root.text
        color: root.isPrimary ? Theme.accentInk : Theme.accent
        font: root.font
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }

    background: Rectangle {
        color: root.down ? Qt.darker(root.fill, 1.15) : root.hovered ? Qt.darker(root.fill, 1.06) : root.fill
        radius: Theme.radius
        border.color: Theme.accent
        border.width: root.isPrimary ? 0 : 1

        FocusRing {
            visible: root.visualFocus
        }
    }

    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
}
