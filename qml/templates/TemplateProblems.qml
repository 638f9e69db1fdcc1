// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What stands in the way of saving a sheet; each line leads to its place.
Panel {
    id: root

    required property TemplateDraft draft

    signal rowRequested(int row)

    Prose {
        text: qsTr("Чтобы сохранить, исправьте: %n", "", root.draft.problemCount)
        font.weight: Font.Bold
        Layout.fillWidth: true
    }

    Repeater {
        model: root.draft.problems

        ColumnLayout {
            id: problem

            required property var modelData

            spacing: 0
            Layout.fillWidth: true

            LinkRow {
                visible: problem.modelData.row >= 0
                text: problem.modelData.sentence
                Layout.fillWidth: true
                onClicked: root.rowRequested(problem.modelData.row)
            }

            Prose {
                visible: problem.modelData.row < 0
                text: problem.modelData.sentence
                Layout.fillWidth: true
            }
        }
    }

    Small {
        visible: root.draft.problemCount > root.draft.problems.length
        text: qsTr("И ещё %n.", "", root.draft.problemCount - root.draft.problems.length)
        Layout.fillWidth: true
    }
}
