// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta

// One of a few words.
ComboBox {
    id: root

    required property string label // for who cannot see what it belongs to

    implicitHeight: Theme.touch
    font.pixelSize: Theme.textBody
    Accessible.name: label
    Accessible.description: displayText

    contentItem: Text {
        leftPadding: 12
        rightPadding: 36
        text: root.displayText
        color: Theme.ink
        font: root.font
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
    }

    indicator: Text {
        x: root.width - width - 14
        y: (root.height - height) / 2
        text: "▾"
        color: Theme.inkSoft
        font.pixelSize: Theme.textLead
    }

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.color: root.visualFocus ? Theme.accent : Theme.edge
        border.width: root.visualFocus ? 2 : 1
    }

    delegate: ItemDelegate {
        id: option

        required property int index
        required property string modelData

        width: ListView.view.width
        height: Theme.touch
        highlighted: root.highlightedIndex === index
        Accessible.name: modelData

        contentItem: Text {
            text: option.modelData
            color: Theme.ink
            font.pixelSize: Theme.textBody
            font.weight: root.currentIndex === option.index ? Font.DemiBold : Font.Normal
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
        }

        background: Rectangle {
            color: option.highlighted ? Theme.accentSoft : Theme.surface
        }
    }

    popup.background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.color: Theme.edge
    }
}
