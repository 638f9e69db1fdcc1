// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// How the writing goes and what it came to.
ColumnLayout {
    id: root

    required property Outgoing outgoing

    visible: outgoing.isRunning || outgoing.outcome !== "" || outgoing.trouble !== ""
    spacing: Theme.gap

    Trouble {
        text: root.outgoing.trouble
        Layout.fillWidth: true
    }

    Panel {
        visible: root.outgoing.isRunning
        Layout.fillWidth: true

        Prose {
            text: root.outgoing.place === "" ? qsTr("Печатаем…") : qsTr("Записываем…")
            Layout.fillWidth: true
        }

        WorkLine {
            name: qsTr("Готово")
            percent: root.outgoing.percent
            Layout.fillWidth: true
        }

        QuietAct {
            text: qsTr("Остановить")
            onClicked: root.outgoing.stop()
        }
    }

    Panel {
        visible: root.outgoing.outcome !== ""
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Icon {
                name: "done"
                color: Theme.toneInk[Tone.Good]
                Layout.alignment: Qt.AlignTop
            }

            Prose {
                text: root.outgoing.outcome
                Layout.fillWidth: true
            }
        }

        Prose {
            visible: root.outgoing.place !== ""
            text: qsTr("Файл лежит здесь: %1").arg(root.outgoing.place)
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Layout.fillWidth: true
        }

        Flow {
            visible: root.outgoing.place !== ""
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Act {
                text: qsTr("Открыть")
                width: Math.min(implicitWidth, parent.width)
                isPrimary: true
                onClicked: root.outgoing.openFile()
            }

            Act {
                text: qsTr("Показать папку")
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.outgoing.openFolder()
            }
        }
    }
}
