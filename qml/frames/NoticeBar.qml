// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// A sentence about something that was refused, until it is put away.
Rectangle {
    id: root

    required property string text

    signal dismissRequested

    visible: text !== ""
    implicitHeight: row.implicitHeight + 2 * Theme.gapSmall
    color: Theme.toneFill[Tone.Alarm]
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gapSmall
        spacing: Theme.gapSmall

        Icon {
            name: "late"
            color: Theme.toneInk[Tone.Alarm]
        }

        Prose {
            text: root.text
            color: Theme.toneInk[Tone.Alarm]
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        IconAct {
            sign: "close"
            text: qsTr("Понятно")
            letters: Theme.toneInk[Tone.Alarm]
            onClicked: root.dismissRequested()
        }
    }
}
