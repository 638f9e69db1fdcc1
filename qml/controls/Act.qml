// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta

// A button: the one thing to do here, or one of several.
Button {
    id: root

    property bool isPrimary: false
    property bool isWide: false // as wide as its column; else as its words, and narrower where there is less room
    property string sign: "" // name of an icon
    readonly property color fill: isPrimary ? Theme.accent : Theme.surface
    readonly property color fillDown: isPrimary ? Theme.accentPressed : Theme.accentSoft
    readonly property color letters: isPrimary ? Theme.accentInk : Theme.accent

    implicitWidth: Math.max(Theme.touch, Math.ceil(implicitContentWidth) + leftPadding + rightPadding)
    Layout.fillWidth: true
    Layout.maximumWidth: isWide ? 100000 : implicitWidth
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.gapSmall)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    opacity: enabled ? 1 : 0.55
    font.family: Theme.sans
    font.pixelSize: Theme.textBody
    font.weight: Font.Bold
    Accessible.role: Accessible.Button
    Accessible.name: text

    contentItem: SignedText {
        text: root.text
        sign: root.sign
        color: root.letters
        font: root.font
    }

    background: Rectangle {
        color: root.down || root.hovered ? root.fillDown : root.fill
        radius: Theme.radius
        border.color: root.isPrimary ? root.fill : Theme.edge

        FocusRing {
            visible: root.visualFocus
        }
    }

    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
}
