// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The quiet line that tells the truth about sync, on every screen.
Rectangle {
    id: root

    required property Session session

    signal addressRequested

    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.gapSmall)
    color: Theme.raised
    Accessible.role: Accessible.StatusBar
    Accessible.name: line.text

    SyncLine {
        id: line

        session: root.session
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gapTiny
        spacing: Theme.gapSmall

        Rectangle {
            implicitWidth: 10
            implicitHeight: 10
            radius: 5
            color: Theme.toneInk[line.tone]
        }

        Prose {
            id: words

            text: line.held === "" ? line.text : line.text + ". " + line.held
            color: line.held === "" ? Theme.inkSoft : Theme.toneInk[Tone.Warning]
            font.pixelSize: Theme.textSmall
            Layout.fillWidth: true
        }

        QuietAct {
            text: line.canExchange || line.isRunning ? qsTr("Обменяться") : qsTr("Настроить")
            enabled: !line.isRunning
            onClicked: line.canExchange ? line.exchange() : root.addressRequested()
        }
    }
}
