// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// A sentence about something that was refused, until it is put away; a long one is scrolled.
Rectangle {
    id: root

    required property string text
    property real maximumHeight: 240

    signal dismissRequested

    visible: text !== ""
    implicitHeight: Math.min(maximumHeight, Math.max(Theme.touch, words.implicitHeight) + 2 * Theme.gapSmall)
    color: Theme.toneFill[Tone.Alarm]
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.gapSmall
        anchors.leftMargin: Theme.gap
        spacing: Theme.gapSmall

        Icon {
            name: "late"
            color: Theme.toneInk[Tone.Alarm]
        }

        Flickable {
            id: room

            contentHeight: words.implicitHeight
            clip: true
            Layout.fillWidth: true
            Layout.fillHeight: true

            Prose {
                id: words

                width: room.width
                text: root.text
                color: Theme.toneInk[Tone.Alarm]
                Accessible.ignored: true
            }
        }

        IconAct {
            sign: "close"
            text: qsTr("Понятно")
            letters: Theme.toneInk[Tone.Alarm]
            onClicked: root.dismissRequested()
        }
    }
}
