// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// A stage: its name, how far it is, and «no violations» for all of it in one tap.
Item {
    id: root

    required property Visit visit

    implicitHeight: column.implicitHeight + Theme.gap + Theme.gapHalf

    ColumnLayout {
        id: column

        x: (parent.width - width) / 2
        y: Theme.gap
        width: Math.min(parent.width - 2 * Theme.gap, Theme.column)
        spacing: Theme.gapSmall

        Heading {
            text: root.visit.stageTitle
            font.pixelSize: Theme.textTitle
            Layout.fillWidth: true
        }

        ProgressLine {
            share: root.visit.stageShare
            Layout.fillWidth: true
        }

        Small {
            text: root.visit.stageDetail
            Layout.fillWidth: true
        }

        AnswerButton {
            visible: root.visit.asksForViolations
            enabled: root.visit.canBeClear || root.visit.isClear
            text: qsTr("Нарушений нет на всём этапе")
            tone: Tone.Good
            checked: root.visit.isClear
            Accessible.role: Accessible.CheckBox
            Layout.fillWidth: true
            onClicked: root.visit.toggleClear()
        }
    }
}
