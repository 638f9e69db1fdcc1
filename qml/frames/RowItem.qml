// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta

// A row that opens something.
ItemDelegate {
    id: root

    property bool isOpen: false // what it opens stands beside the list
    readonly property bool hasKeyboard: Theme.isSteeredByKeys && ListView.isCurrentItem && ListView.view !== null && ListView.view.activeFocus

    width: ListView.view ? ListView.view.width : implicitWidth
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.gapHalf
    bottomPadding: Theme.gapHalf
    focusPolicy: Qt.ClickFocus
    Accessible.role: Accessible.ListItem
    Accessible.selected: isOpen

    background: Rectangle {
        color: root.down || root.hasKeyboard || root.isOpen ? Theme.accentSoft : root.hovered ? Theme.raised : Theme.surface

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }

        Rectangle {
            visible: root.hasKeyboard || root.isOpen
            width: 4
            height: parent.height
            color: Theme.accent
        }
    }

    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
}
