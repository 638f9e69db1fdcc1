// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta

// One of a few things of which one holds.
RadioButton {
    id: root

    property string hint: ""

    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.gapSmall)
    padding: 0
    font.family: Theme.sans
    font.pixelSize: Theme.textBody
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: hint
    Accessible.checkable: true
    Accessible.checked: checked

    indicator: Rectangle {
        y: (root.height - height) / 2
        width: 24
        height: 24
        radius: 12
        color: Theme.surface
        border.color: root.checked ? Theme.accent : Theme.edge
        border.width: root.checked ? 7 : 1
    }

    contentItem: ColumnLayout {
        spacing: 0

        Prose {
            text: root.text
            leftPadding: 24 + Theme.gapHalf
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Small {
            visible: root.hint !== ""
            text: root.hint
            leftPadding: 24 + Theme.gapHalf
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }

    background: Item {
        FocusRing {
            visible: root.visualFocus
        }
    }
}
