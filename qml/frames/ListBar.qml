// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

// The scroll bar of a list whose rows differ much in height. One that is attached moves the list while it is told where
// the list is: at the end Qt 6.4's bar and the list's guess of its height push one another for ever.
ScrollBar {
    id: root

    required property ListView list

    anchors {
        top: parent?.top
        right: parent?.right
        bottom: parent?.bottom
    }
    orientation: Qt.Vertical
    active: hovered || pressed || list.moving
    size: list.visibleArea.heightRatio
    onPositionChanged: if (pressed) list.contentY = list.originY + position * list.contentHeight

    Binding {
        target: root
        property: "position"
        value: root.list.visibleArea.yPosition
        when: !root.pressed
        restoreMode: Binding.RestoreNone
    }
}
