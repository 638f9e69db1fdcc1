// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// What is wrong with the field above; spoken when it appears.
Small {
    id: root

    visible: text !== ""
    leftPadding: Theme.iconSmall + Theme.gapTiny
    color: Theme.toneInk[Tone.Warning]
    Accessible.role: Accessible.AlertMessage

    Icon {
        name: "doubt"
        size: Theme.iconSmall
        color: Theme.toneInk[Tone.Warning]
    }
}
