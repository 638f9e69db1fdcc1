// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta

// A row that opens something.
ItemDelegate {
    id: root

    readonly property bool hasKeyboard: ListView.isCurrentItem && ListView.view !== null && ListView.view.activeFocus

    width: ListView.view ? ListView.view.width : implicitWidth
    padding: Theme.gap
    focusPolicy: Qt.ClickFocus
    Accessible.role: Accessible.Button

    background: Rectangle {
        color: root.down || root.hasKeyboard ? Theme.accentSoft : root.hovered ? Theme.raised : Theme.surface

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }

        Rectangle {
            visible: root.hasKeyboard
            width: 4
            height: parent.height
            color: Theme.accent
        }
    }

    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
}
