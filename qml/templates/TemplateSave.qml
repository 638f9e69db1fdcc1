// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// At the foot of a sheet that was changed: the one button that keeps it.
Rectangle {
    id: root

    required property TemplateDraft draft

    implicitHeight: row.implicitHeight + 2 * Theme.gapSmall
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }

    RowLayout {
        id: row

        x: Theme.gap
        y: Theme.gapSmall
        width: root.width - 2 * Theme.gap

        Act {
            isPrimary: true
            sign: "check"
            enabled: root.draft.problemCount === 0 && !root.draft.isBusy
            text: root.draft.problemCount > 0 ? qsTr("Сначала исправьте: %n", "", root.draft.problemCount) : qsTr("Сохранить лист")
            onClicked: root.draft.save()
        }
    }
}
