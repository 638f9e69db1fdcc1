// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// What went wrong and what to do about it; spoken when it appears.
Prose {
    visible: text !== ""
    color: Theme.toneInk[Tone.Alarm]
    padding: 12
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    background: Rectangle {
        color: Theme.toneFill[Tone.Alarm]
        radius: Theme.radius
    }
}
