// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta

// One of the words of a choice that is open.
ItemDelegate {
    id: root

    required property ComboBox owner
    required property int index
    required property string modelData
    readonly property bool isChosen: owner.currentIndex === index

    width: ListView.view.width
    height: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.gapSmall)
    highlighted: owner.highlightedIndex === index
    Accessible.role: Accessible.ListItem
    Accessible.name: modelData

    contentItem: Text {
        text: root.modelData
        color: Theme.ink
        font.family: Theme.sans
        font.pixelSize: Theme.textBody
        font.weight: root.isChosen ? Font.Bold : Font.Normal
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
        Accessible.ignored: true
    }

    background: Rectangle {
        color: root.highlighted ? Theme.accentSoft : Theme.surface
    }
}
