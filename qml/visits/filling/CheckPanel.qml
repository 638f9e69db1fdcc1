// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What keeps the sheet from being signed, each line leading to its place; below, how far each stage is.
RowList {
    id: root

    required property Visit visit

    signal questionRequested(int step, string question)
    signal conflictRequested

    model: visit.problems
    hasGrowingHeader: true
    Accessible.name: qsTr("Проверка")

    header: CheckHead {
        width: root.width
        visit: root.visit
        onConflictRequested: root.conflictRequested()
    }

    delegate: ProblemRow {
        id: problem

        required property int step
        required property string question

        onClicked: root.questionRequested(problem.step, problem.question)
    }

    footer: CheckFoot {
        width: root.width
        visit: root.visit
    }
}
