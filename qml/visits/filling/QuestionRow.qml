// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One question with its answers; a violation asks for words at once.
FocusScope {
    id: root

    required property Session session
    required property Filling sheet
    required property string key
    required property string type
    required property string text
    required property string hint
    required property string value
    required property bool isByStage
    required property string comment
    required property bool isRequired
    required property bool isInConflict
    required property string trouble
    required property var options
    property bool isMarked: false
    readonly property bool isViolation: type === "violation"
    readonly property bool isNote: type === "note"
    readonly property bool isLine: type === "number" || type === "time" || type === "text"

    signal conflictRequested

    // One of them is made: what a question cannot have hears no answer meant for another.
    readonly property Component violation: Component {
        ViolationAnswers {
            question: root.text
            value: root.value
            isByStage: root.isByStage
            onPicked: value => root.sheet.answer(root.key, value)
        }
    }

    readonly property Component choice: Component {
        ChoiceAnswers {
            options: root.options
            value: root.value
            onPicked: value => root.sheet.answer(root.key, value)
        }
    }

    readonly property Component line: Component {
        AnswerLine {
            session: root.session
            label: root.text
            isTime: root.type === "time"
            isNumber: root.type === "number"
            shown: root.value
            onHandedIn: typed => root.sheet.answer(root.key, typed)
            onNowRequested: root.sheet.answerNow(root.key)
        }
    }

    implicitHeight: panel.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: text

    Panel {
        id: panel

        width: parent.width
        border.color: root.isMarked ? Theme.accent : Theme.line
        border.width: root.isMarked ? 2 : 1

        Prose {
            text: root.text
            font.weight: root.isNote ? Font.Normal : Font.Bold
            Layout.fillWidth: true
        }

        Small {
            visible: root.hint !== ""
            text: root.hint
            Layout.fillWidth: true
        }

        QuestionConflict {
            visible: root.isInConflict
            Layout.fillWidth: true
            onChoiceRequested: root.conflictRequested()
        }

        Loader {
            active: !root.isInConflict && !root.isNote
            visible: active
            Layout.fillWidth: true
            sourceComponent: root.isViolation ? root.violation : root.isLine ? root.line : root.choice
        }

        Loader {
            active: root.isViolation && !root.isInConflict && (root.value === "yes" || root.comment !== "")
            visible: active
            Layout.fillWidth: true
            sourceComponent: CommentBox {
                session: root.session
                sheet: root.sheet
                question: root.key
                shown: root.comment
                isAsked: root.value === "yes"
            }
        }

        Trouble {
            text: root.trouble
            tone: Tone.Warning
            Layout.fillWidth: true
        }
    }
}
