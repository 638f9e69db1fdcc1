// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta
import Versta.View

// One way through the house.
AbstractButton {
    id: root

    property bool isRail: false
    property int badge: 0

    implicitHeight: isRail ? Theme.touch : 60
    implicitWidth: 60
    Accessible.role: Accessible.PageTab
    Accessible.name: badge > 0 ? qsTr("%1, ждут: %2").arg(text).arg(badge) : text
    Accessible.checked: checked

    contentItem: Text {
        text: root.text
        color: root.checked ? Theme.accent : Theme.inkSoft
        font.pixelSize: root.isRail ? Theme.textBody : Theme.textSmall
        font.weight: root.checked ? Font.DemiBold : Font.Normal
        leftPadding: root.isRail ? Theme.gapSmall : 0
        topPadding: root.isRail ? 0 : 12
        horizontalAlignment: root.isRail ? Text.AlignLeft : Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    background: Rectangle {
        radius: root.isRail ? Theme.radius : 0
        color: root.checked && root.isRail || root.hovered ? Theme.accentSoft : "transparent"
        border.color: Theme.accent
        border.width: root.visualFocus ? 2 : 0

        Rectangle {
            visible: root.checked && !root.isRail
            width: parent.width
            height: 3
            color: Theme.accent
        }

        Pill {
            visible: root.badge > 0
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: root.isRail ? Theme.gapSmall : 2
            text: root.badge
            tone: Tone.Warning
        }
    }

    Keys.onReturnPressed: clicked()
}
