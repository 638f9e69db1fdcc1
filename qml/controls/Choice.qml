// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta

// One of a few words.
ComboBox {
    id: root

    required property string label // for who cannot see what it belongs to

    implicitWidth: 200
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.gapSmall)
    font.family: Theme.sans
    font.pixelSize: Theme.textBody
    opacity: enabled ? 1 : 0.55
    Accessible.role: Accessible.ComboBox
    Accessible.name: label
    Accessible.description: displayText

    contentItem: Text {
        leftPadding: Theme.gapHalf
        rightPadding: 36
        text: root.displayText
        color: Theme.ink
        font: root.font
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
        Accessible.ignored: true
    }

    indicator: Icon {
        x: root.width - width - Theme.gapHalf
        y: (root.height - height) / 2
        size: Theme.iconSmall
        name: "down"
    }

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.color: root.visualFocus || root.down ? Theme.accent : Theme.edge
        border.width: root.visualFocus || root.down ? 2 : 1
    }

    delegate: ChoiceOption {
        owner: root
    }

    popup.background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.color: Theme.edge
    }
}
