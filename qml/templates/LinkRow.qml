// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta

// A sentence that leads to its place.
AbstractButton {
    id: root

    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.gapSmall)
    Accessible.role: Accessible.Button
    Accessible.name: text

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        Prose {
            text: root.text
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Icon {
            name: "forward"
            size: Theme.iconSmall
            color: Theme.accent
        }
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
