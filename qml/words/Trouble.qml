// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What went wrong and what to do about it; spoken when it appears.
Rectangle {
    id: root

    required property string text
    property int tone: Tone.Alarm

    visible: text !== ""
    implicitHeight: row.implicitHeight + 2 * Theme.gapHalf
    color: Theme.toneFill[tone]
    radius: Theme.radius
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.gapHalf
        spacing: Theme.gapSmall

        Icon {
            name: Theme.toneIcon[root.tone]
            color: Theme.toneInk[root.tone]
            Layout.alignment: Qt.AlignTop
        }

        Prose {
            text: root.text
            color: Theme.toneInk[root.tone]
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
