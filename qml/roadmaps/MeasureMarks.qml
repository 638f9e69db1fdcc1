// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// How a measure stands: its state, and what a person should know of it.
Flow {
    id: root

    required property string stateText
    required property int tone
    required property bool conflict
    required property bool onlyHere

    spacing: Theme.gapTiny

    Pill {
        text: root.stateText
        tone: root.tone
        maximumWidth: root.width
        Accessible.ignored: true
    }

    Pill {
        visible: root.conflict
        text: qsTr("Два значения")
        icon: "conflict"
        tone: Tone.Warning
        maximumWidth: root.width
        Accessible.ignored: true
    }

    Pill {
        visible: root.onlyHere
        text: qsTr("Только здесь")
        icon: "device"
        tone: Tone.Muted
        maximumWidth: root.width
        Accessible.ignored: true
    }
}
