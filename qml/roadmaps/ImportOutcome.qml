// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// How the reading goes and what it came to.
ColumnLayout {
    id: root

    required property Intake intake

    signal stopRequested
    signal roadmapRequested
    signal doubtsRequested

    spacing: Theme.gap

    Trouble {
        text: root.intake.trouble === "" ? "" : root.intake.fileName + "\n" + root.intake.trouble
        Layout.fillWidth: true
    }

    Panel {
        visible: root.intake.isRunning
        Layout.fillWidth: true

        Prose {
            text: qsTr("Читаем «%1»…").arg(root.intake.fileName)
            Layout.fillWidth: true
        }

        WorkLine {
            name: qsTr("Прочитано")
            percent: root.intake.percent
            Layout.fillWidth: true
        }

        QuietAct {
            text: qsTr("Остановить")
            onClicked: root.stopRequested()
        }
    }

    Panel {
        visible: root.intake.isDone
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Icon {
                name: "done"
                color: Theme.toneInk[Tone.Good]
                Layout.alignment: Qt.AlignTop
            }

            Heading {
                text: root.intake.fileName
                Layout.fillWidth: true
            }
        }

        Prose {
            text: root.intake.outcome
            Layout.fillWidth: true
        }

        Prose {
            visible: root.intake.doubts > 0
            text: qsTr("%n мест вызвали сомнение: их можно проверить сейчас или потом.", "", root.intake.doubts)
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Act {
                text: qsTr("Открыть карту")
                width: Math.min(implicitWidth, parent.width)
                isPrimary: true
                onClicked: root.roadmapRequested()
            }

            Act {
                visible: root.intake.doubts > 0
                text: qsTr("Проверить сомнения")
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.doubtsRequested()
            }
        }
    }

    Heading {
        visible: root.intake.differences.count > 0
        text: qsTr("Что изменилось в новой редакции")
        Layout.fillWidth: true
    }

    Repeater {
        model: root.intake.differences

        DifferenceRow {
            Layout.fillWidth: true
        }
    }
}
