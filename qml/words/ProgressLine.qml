// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// How much of something is done; a sentence beside it says the number.
Rectangle {
    id: root

    required property real share

    implicitHeight: 6
    radius: 3
    color: Theme.raised
    border.color: Theme.line
    Accessible.ignored: true

    Rectangle {
        width: Math.max(root.share > 0 ? height : 0, parent.width * root.share)
        height: parent.height
        radius: 3
        color: Theme.toneInk[Tone.Good]
    }
}
