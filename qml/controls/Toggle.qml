// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta

// A filter that is on or off.
Button {
    id: root

    checkable: true
    implicitWidth: Math.max(Theme.touch, Math.ceil(implicitContentWidth) + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.gapSmall)
    leftPadding: Theme.gapHalf
    rightPadding: Theme.gapHalf
    font.family: Theme.sans
    font.pixelSize: Theme.textSmall
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked

    contentItem: RowLayout {
        spacing: Theme.gapTiny

        Icon {
            visible: root.checked
            name: "check"
            size: Theme.iconSmall
            color: Theme.accent
        }

        Text {
            text: root.text
            color: root.checked ? Theme.accent : Theme.ink
            font: root.font
            wrapMode: Text.Wrap
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Theme.gapTiny
            anchors.bottomMargin: Theme.gapTiny
            radius: Theme.radius
            color: root.checked ? Theme.accentSoft : root.hovered ? Theme.raised : Theme.surface
            border.color: root.checked ? Theme.accent : Theme.edge

            FocusRing {
                visible: root.visualFocus
            }
        }
    }
}
