// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta

// Several lines to fill in; Tab leaves it.
TextArea {
    id: root

    required property string label

    color: Theme.ink
    placeholderTextColor: Theme.inkSoft
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    font.family: Theme.sans
    font.pixelSize: Theme.textBody
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    padding: Theme.gapHalf
    implicitHeight: Math.max(2 * Theme.touch, contentHeight + topPadding + bottomPadding)
    Accessible.role: Accessible.EditableText
    Accessible.multiLine: true
    Accessible.name: label
    Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus()
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus()

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.color: root.activeFocus ? Theme.accent : Theme.edge
        border.width: root.activeFocus ? 2 : 1
    }
}
