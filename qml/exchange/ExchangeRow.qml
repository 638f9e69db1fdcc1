// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// How things are between one organisation and the centre.
ColumnLayout {
    id: root

    required property string name
    required property string unsent
    required property string told
    required property string last

    spacing: 2

    Prose {
        text: root.name
        Layout.fillWidth: true
    }

    Pill {
        text: root.unsent === "" ? qsTr("Всё отправлено") : root.unsent
        icon: root.unsent === "" ? "sent" : "waiting"
        tone: Tone.Muted
    }

    Small {
        text: root.last
        Layout.fillWidth: true
    }

    Trouble {
        text: root.told
        tone: Tone.Warning
        Layout.fillWidth: true
    }
}
