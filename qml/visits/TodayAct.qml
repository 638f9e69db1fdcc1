// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta

// What a tap on the visit of today does; looks like the button that the whole row is.
Rectangle {
    id: root

    required property string text
    property bool isDown: false

    implicitHeight: Math.max(56, words.implicitHeight + 2 * Theme.gapSmall)
    radius: Theme.radius
    color: isDown ? Theme.accentPressed : Theme.accent

    SignedText {
        id: words

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gap
        text: root.text
        sign: "checklist"
        color: Theme.accentInk
        font.family: Theme.sans
        font.pixelSize: Theme.textLead
        font.weight: Font.Bold
    }
}
