// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta

// A button without a frame, for what is done now and then.
Act {
    id: root

    leftPadding: Theme.gapHalf
    rightPadding: Theme.gapHalf

    background: Rectangle {
        radius: Theme.radius
        color: root.hovered || root.down ? Theme.accentSoft : "transparent"
        border.color: Theme.accent
        border.width: root.visualFocus ? 2 : 0
    }
}
