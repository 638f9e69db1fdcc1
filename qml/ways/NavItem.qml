// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta
import Versta.View

// One way through the house: its drawing and its name, below it or beside it.
AbstractButton {
    id: root

    required property string sign
    property bool isLine: false // drawing and name in one line
    property int badge: 0
    readonly property color letters: checked ? Theme.accent : Theme.inkSoft

    implicitWidth: isLine ? 64 : Math.max(64, Math.ceil(implicitContentWidth))
    implicitHeight: Math.max(isLine ? Theme.touch : 60, implicitContentHeight + 2 * Theme.gapSmall)
    padding: isLine ? Theme.gapHalf : 0
    rightPadding: isLine && badge > 0 ? Theme.touch : padding
    Accessible.role: Accessible.PageTab
    Accessible.name: badge > 0 ? qsTr("%1, ждут: %2").arg(text).arg(badge) : text
    Accessible.selected: checked

    contentItem: GridLayout {
        columns: root.isLine ? 2 : 1
        columnSpacing: Theme.gapHalf
        rowSpacing: 2

        Icon {
            name: root.sign
            color: root.letters
            Layout.alignment: root.isLine ? Qt.AlignVCenter : Qt.AlignHCenter | Qt.AlignBottom
        }

        Text {
            text: root.text
            color: root.letters
            font.family: Theme.sans
            font.pixelSize: root.isLine ? Theme.textBody : Theme.textTiny
            font.weight: root.checked ? Font.Bold : Font.Normal
            horizontalAlignment: root.isLine ? Text.AlignLeft : Text.AlignHCenter
            wrapMode: root.isLine ? Text.Wrap : Text.NoWrap
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.alignment: root.isLine ? Qt.AlignVCenter : Qt.AlignTop
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.checked || root.hovered ? Theme.accentSoft : "transparent"
        border.color: Theme.accent
        border.width: root.visualFocus ? 2 : 0

        NavBadge {
            visible: root.badge > 0
            count: root.badge
            x: root.isLine ? root.width - width - Theme.gapSmall : root.width / 2 + 6
            y: root.isLine ? (root.height - height) / 2 : Theme.gapTiny
        }
    }

    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
}
