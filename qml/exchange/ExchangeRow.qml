// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What of one organisation has not reached the centre.
ColumnLayout {
    id: root

    required property string name
    required property string unsent

    spacing: 2

    Prose {
        text: root.name
        Layout.fillWidth: true
    }

    Pill {
        text: root.unsent === "" ? qsTr("Всё отправлено") : root.unsent
        icon: root.unsent === "" ? "sent" : "waiting"
        tone: Tone.Muted
        maximumWidth: root.width
    }
}
