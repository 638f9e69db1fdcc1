// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Was it violated: three answers side by side, as wide as their longest words ask; one below the other where letters are
// large.
GridLayout {
    id: root

    required property string question
    required property string value
    required property bool isByStage

    signal picked(string value)

    columns: width < Theme.answersFrom ? 1 : 3
    columnSpacing: Theme.gapTiny
    rowSpacing: Theme.gapSmall
    Accessible.role: Accessible.Grouping
    Accessible.name: question

    AnswerButton {
        text: qsTr("Нарушения нет")
        tone: Tone.Good
        checked: root.value === "no"
        opacity: root.isByStage ? 0.8 : 1
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 31
        onClicked: root.picked("no")
    }

    AnswerButton {
        text: qsTr("Нарушение")
        tone: Tone.Alarm
        checked: root.value === "yes"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 32
        onClicked: root.picked("yes")
    }

    AnswerButton {
        text: qsTr("Не наблюдалось")
        tone: Tone.Muted
        checked: root.value === "unseen"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 35
        onClicked: root.picked("unseen")
    }
}
