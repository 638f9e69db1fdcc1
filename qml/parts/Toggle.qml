// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta

// A filter that is on or off.
Button {
    id: root

    checkable: true
    implicitHeight: Theme.touch
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    font.pixelSize: Theme.textSmall
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked

    contentItem: Text {
        text: root.checked ? "✓ " + root.text : root.text
        color: root.checked ? Theme.toneInk[2] : Theme.ink
        font: root.font
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    background: Rectangle {
        anchors.fill: parent
        anchors.topMargin: 4
        anchors.bottomMargin: 4
        radius: height / 2
        color: root.checked ? Theme.accentSoft : root.hovered ? Theme.raised : Theme.surface
        border.color: root.checked ? Theme.accent : Theme.edge

        FocusRing {
            visible: root.visualFocus
            radius: height / 2
        }
    }
}
