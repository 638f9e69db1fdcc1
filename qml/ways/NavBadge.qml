// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// How many things wait behind a way; its button says the number aloud.
Rectangle {
    id: root

    required property int count

    implicitWidth: Math.max(implicitHeight, label.implicitWidth + Theme.gapSmall)
    implicitHeight: label.implicitHeight + 2
    radius: implicitHeight / 2
    color: Theme.toneFill[Tone.Alarm]

    Text {
        id: label

        anchors.centerIn: parent
        text: root.count > 99 ? "99+" : root.count
        color: Theme.toneInk[Tone.Alarm]
        font.family: Theme.sans
        font.pixelSize: Theme.textTiny
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
