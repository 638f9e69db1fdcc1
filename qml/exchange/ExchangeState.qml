// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Where things are now, in one sentence, and the button that sends them.
Panel {
    id: root

    required property SyncLine line

    RowLayout {
        spacing: Theme.gapHalf
        Layout.fillWidth: true

        Icon {
            name: root.line.icon
            size: Theme.icon + 8
            color: root.line.tone >= Tone.Warning ? Theme.toneInk[root.line.tone] : Theme.accent
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Heading {
                text: root.line.text
                Layout.fillWidth: true
            }

            Small {
                text: root.line.lastSuccess
                Layout.fillWidth: true
            }
        }
    }

    WorkLine {
        visible: root.line.isRunning
        name: qsTr("Обмен идёт")
        percent: 0
        Layout.fillWidth: true
    }

    Small {
        visible: text !== ""
        text: root.line.progress
        Layout.fillWidth: true
    }

    Prose {
        text: qsTr("Работать можно и без связи: всё сохраняется здесь и уйдёт при первом обмене. Ничего не пропадёт, даже если сядет батарея.")
        color: Theme.inkSoft
        Layout.fillWidth: true
    }

    Act {
        visible: root.line.canExchange
        isPrimary: true
        sign: "exchange"
        text: qsTr("Обменяться сейчас")
        onClicked: root.line.exchange()
    }

    Act {
        visible: root.line.isRunning
        sign: "close"
        text: qsTr("Остановить")
        Accessible.description: qsTr("Что успело пройти, останется")
        onClicked: root.line.stop()
    }
}
