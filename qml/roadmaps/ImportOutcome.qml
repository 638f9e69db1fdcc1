// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
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

        ProgressBar {
            value: root.intake.percent / 100
            indeterminate: root.intake.percent === 0
            Accessible.name: qsTr("Прочитано")
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

        Heading {
            text: root.intake.fileName
            Layout.fillWidth: true
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
                isPrimary: true
                onClicked: root.roadmapRequested()
            }

            Act {
                visible: root.intake.doubts > 0
                text: qsTr("Проверить сомнения")
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
