// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One stage of a sheet: its name, its place, its next question.
Screen {
    id: root

    required property TemplateDraft draft
    required property string stage
    property int turn: 0 // rises with every change of the draft
    readonly property bool isThere: turn >= 0 && draft.rowOfStage(stage) >= 0

    signal questionRequested(string question)

    title: qsTr("Этап")

    Connections {
        target: root.draft
        function onDraftChanged(): void {
            root.turn += 1;
        }
    }

    ScrollColumn {
        focus: true
        columnWidth: Theme.column
        Layout.fillWidth: true
        Layout.fillHeight: true

        Trouble {
            text: root.isThere ? "" : qsTr("Этого этапа больше нет.")
            Layout.fillWidth: true
        }

        LineInput {
            visible: root.isThere
            label: qsTr("Название этапа")
            enabled: root.draft.isEditable
            text: root.turn >= 0 ? root.draft.stageTitle(root.stage) : ""
            Layout.fillWidth: true
            field.onTextEdited: root.draft.setStageTitle(root.stage, text)
        }

        Flow {
            visible: root.draft.isEditable && root.isThere
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Act {
                sign: "add"
                text: qsTr("Новый вопрос")
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.questionRequested(root.draft.questionAt(root.draft.addQuestion(root.draft.rowOfStage(root.stage))))
            }

            StepActs {
                width: Math.min(fullWidth, parent.width)
                onStepRequested: isDown => root.draft.step(root.draft.rowOfStage(root.stage), isDown)
            }

            QuietAct {
                text: qsTr("Удалить этап с вопросами")
                sign: "close"
                width: Math.min(implicitWidth, parent.width)
                onClicked: {
                    root.draft.remove(root.draft.rowOfStage(root.stage));
                    root.backRequested();
                }
            }
        }
    }
}
