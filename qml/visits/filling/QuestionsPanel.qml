// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The questions of one stage.
RowList {
    id: root

    required property Session session
    required property Filling sheet

    property bool isWalked: false // by the keyboard, or led here: it shows where one is

    signal conflictRequested

    function showQuestion(question: string): void {
        currentIndex = sheet.questions.rowOf(question);
        isWalked = true;
        positionViewAtIndex(currentIndex, ListView.Beginning);
        forceActiveFocus();
    }

    model: sheet.questions
    spacing: Theme.gapHalf
    bottomMargin: Theme.gap
    cacheBuffer: 4000 // whole stages of an ordinary sheet: the keyboard walks through what is there
    Keys.onPressed: event => {
        root.isWalked = true;
        event.accepted = false;
    }
    hasGrowingHeader: true
    Accessible.name: sheet.stageTitle

    Connections {
        target: root.sheet
        function onStepChanged(): void {
            root.currentIndex = -1;
            root.isWalked = false;
            root.positionViewAtBeginning();
        }
    }

    header: StageHead {
        width: root.width
        sheet: root.sheet
    }

    delegate: QuestionRow {
        id: question

        required property int index

        x: (root.width - width) / 2
        width: Math.min(root.width - 2 * Theme.gap, Theme.column)
        session: root.session
        sheet: root.sheet
        isMarked: root.currentIndex === index && root.isWalked && root.activeFocus
        onActiveFocusChanged: if (activeFocus) root.positionViewAtIndex(index, ListView.Contain)
        onConflictRequested: root.conflictRequested()
    }
}
