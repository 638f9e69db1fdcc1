// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta
import Versta.View

// One answer: large enough for a thumb, and what is chosen shows by a tick, a fill and a border.
AbstractButton {
    id: root

    property int tone: Tone.Active
    readonly property color letters: checked ? Theme.toneInk[tone] : Theme.ink

    implicitHeight: Math.max(56, implicitContentHeight + 2 * Theme.gapSmall)
    leftPadding: Theme.gapTiny
    rightPadding: Theme.gapTiny
    opacity: enabled ? 1 : 0.55
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: SignedText {
        text: root.text
        sign: root.checked && root.width > 150 * Theme.textScale ? "check" : ""
        color: root.letters
        font.family: Theme.sans
        font.pixelSize: Theme.textBody
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.checked ? Theme.toneFill[root.tone] : root.down ? Theme.accentSoft : Theme.surface
        border.color: root.checked ? Theme.toneInk[root.tone] : Theme.edge
        border.width: root.checked ? 3 : 1

        FocusRing {
            visible: root.visualFocus
        }
    }
}
