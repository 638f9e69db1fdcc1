// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta

// One answer to tap with a thumb.
AbstractButton {
    id: root

    required property bool isChosen

    implicitHeight: Math.max(56, implicitContentHeight + 2 * Theme.gapSmall)
    leftPadding: Theme.gapHalf
    rightPadding: Theme.gapHalf
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: isChosen

    contentItem: RowLayout {
        spacing: Theme.gapHalf

        Rectangle {
            implicitWidth: 24
            implicitHeight: 24
            radius: 12
            color: Theme.surface
            border.color: root.isChosen ? Theme.accent : Theme.edge
            border.width: root.isChosen ? 7 : 1
        }

        Prose {
            text: root.text
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.isChosen || root.down ? Theme.accentSoft : Theme.surface
        border.color: root.isChosen || root.visualFocus ? Theme.accent : Theme.line
        border.width: root.visualFocus ? 2 : 1
    }

    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
}
