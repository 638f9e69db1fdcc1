// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// A stage: its name, how far it is, and «no violations» for all of it in one tap.
Item {
    id: root

    required property Filling sheet

    implicitHeight: column.implicitHeight + Theme.gap + Theme.gapHalf

    ColumnLayout {
        id: column

        x: (parent.width - width) / 2
        y: Theme.gap
        width: Math.min(parent.width - 2 * Theme.gap, Theme.column)
        spacing: Theme.gapSmall

        Heading {
            text: root.sheet.stageTitle
            font.pixelSize: Theme.textTitle
            Layout.fillWidth: true
        }

        ProgressLine {
            share: root.sheet.stageShare
            Layout.fillWidth: true
        }

        Small {
            text: root.sheet.stageDetail
            Layout.fillWidth: true
        }

        AnswerButton {
            visible: root.sheet.asksForViolations
            enabled: root.sheet.canBeClear || root.sheet.isClear
            text: qsTr("Нарушений нет на всём этапе")
            tone: Tone.Good
            checked: root.sheet.isClear
            Accessible.role: Accessible.CheckBox
            Layout.fillWidth: true
            onClicked: root.sheet.toggleClear()
        }
    }
}
