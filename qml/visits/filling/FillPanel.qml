// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// A sheet step by step: its head, the questions of each stage, the check; below, for the thumb, the way on.
FocusScope {
    id: root

    required property Session session
    required property Visit visit
    readonly property bool isHead: visit.step === 0
    readonly property bool isCheck: visit.step === visit.steps.count - 1

    signal signRequested
    signal conflictRequested

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        VisitHeadForm {
            visible: root.isHead
            focus: visible
            session: root.session
            visit: root.visit
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        QuestionsPanel {
            id: questions

            visible: root.visit.isStage
            focus: visible
            session: root.session
            sheet: root.visit
            Layout.fillWidth: true
            Layout.fillHeight: true
            onConflictRequested: root.conflictRequested()
        }

        CheckPanel {
            visible: root.isCheck
            focus: visible
            visit: root.visit
            Layout.fillWidth: true
            Layout.fillHeight: true
            onConflictRequested: root.conflictRequested()
            onQuestionRequested: (step, question) => {
                root.visit.step = step;
                questions.showQuestion(question);
            }
        }

        Trouble {
            text: root.visit.trouble
            Layout.fillWidth: true
            Layout.margins: visible ? Theme.gapSmall : 0
        }

        FillFoot {
            visible: root.height > 2 * implicitHeight // large letters on a low window leave it no room
            sheet: root.visit
            isCheck: root.isCheck
            canSign: root.visit.grave === 0 && !root.visit.isInConflict
            Layout.fillWidth: true
            onSignRequested: root.signRequested()
        }
    }
}
