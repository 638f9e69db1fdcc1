// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// When a question is there and when it must be answered.
Panel {
    id: root

    required property QuestionEdit edit

    Small {
        visible: root.edit.isAlwaysAsked
        text: qsTr("О нарушении спрашивают всегда, когда вопрос виден.")
        Layout.fillWidth: true
    }

    SwitchRow {
        visible: root.edit.asks && !root.edit.isAlwaysAsked
        text: qsTr("Ответ обязателен")
        checked: root.edit.isRequired
        Layout.fillWidth: true
        onClicked: root.edit.isRequired = checked
    }

    ConditionChoice {
        visible: root.edit.asks && !root.edit.isAlwaysAsked && !root.edit.isRequired
        title: qsTr("Обязателен, если на вопрос")
        givers: root.edit.givers
        giver: root.edit.requiredGiver
        answers: root.edit.requiredAnswers
        answer: root.edit.requiredAnswer
        Layout.fillWidth: true
        onGiverChosen: index => root.edit.requiredGiver = index
        onAnswerChosen: index => root.edit.requiredAnswer = index
    }

    ConditionChoice {
        title: qsTr("Виден, если на вопрос")
        givers: root.edit.givers
        giver: root.edit.shownGiver
        answers: root.edit.shownAnswers
        answer: root.edit.shownAnswer
        Layout.fillWidth: true
        onGiverChosen: index => root.edit.shownGiver = index
        onAnswerChosen: index => root.edit.shownAnswer = index
    }
}
