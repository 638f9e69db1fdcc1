// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// A word with a colour that underlines its meaning.
Rectangle {
    id: root

    required property string text
    property int tone: Tone.Plain

    implicitWidth: Math.min(label.implicitWidth + 20, maximumWidth)
    implicitHeight: label.implicitHeight + 8
    radius: 14
    color: Theme.toneFill[tone]
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    property real maximumWidth: 320

    Text {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 20)
        text: root.text
        color: Theme.toneInk[root.tone]
        font.pixelSize: Theme.textSmall
        font.weight: Font.Medium
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
