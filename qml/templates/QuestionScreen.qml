// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One question of a sheet: its words, what it asks for, when it is there.
Screen {
    id: root

    required property TemplateDraft draft
    required property string question

    // Away from the question, for it is gone or another one is wanted.
    signal questionRequested(string question)

    title: qsTr("Вопрос")

    QuestionEdit {
        id: edit

        draft: root.draft
        question: root.question
    }

    ScrollColumn {
        focus: true
        columnWidth: Theme.column
        Layout.fillWidth: true
        Layout.fillHeight: true

        Trouble {
            text: edit.isThere ? edit.problems : qsTr("Этого вопроса больше нет.")
            Layout.fillWidth: true
        }

        QuestionFields {
            visible: edit.isThere
            enabled: root.draft.isEditable
            edit: edit
            Layout.fillWidth: true
        }

        ConditionPanel {
            visible: edit.isThere
            enabled: root.draft.isEditable
            edit: edit
            Layout.fillWidth: true
        }

        Flow {
            visible: edit.isThere && root.draft.isEditable
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            StepActs {
                width: Math.min(fullWidth, parent.width)
                onStepRequested: isDown => root.draft.step(root.draft.rowOf(root.question), isDown)
            }

            QuietAct {
                text: qsTr("Повторить")
                sign: "copy"
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.questionRequested(root.draft.questionAt(root.draft.duplicate(root.draft.rowOf(root.question))))
            }

            QuietAct {
                text: qsTr("Новый вопрос ниже")
                sign: "add"
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.questionRequested(root.draft.questionAt(root.draft.addQuestion(root.draft.rowOf(root.question))))
            }

            QuietAct {
                text: qsTr("Удалить вопрос")
                sign: "close"
                width: Math.min(implicitWidth, parent.width)
                onClicked: {
                    root.draft.remove(root.draft.rowOf(root.question));
                    root.backRequested();
                }
            }
        }
    }
}
