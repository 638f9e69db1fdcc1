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
        maximumWidth: 156
    }

    Pill {
        visible: root.conflict
        text: qsTr("Два значения")
        tone: Tone.Warning
    }

    Pill {
        visible: root.onlyHere
        text: qsTr("Только здесь")
        tone: Tone.Muted
    }
}
