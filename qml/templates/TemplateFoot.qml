// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Below the last question: what comes next.
Item {
    id: root

    required property TemplateDraft draft

    signal added(int row)

    implicitHeight: row.visible ? row.implicitHeight + 2 * Theme.gap : 0

    Flow {
        id: row

        visible: root.draft.isEditable
        x: Theme.gap
        y: Theme.gap
        width: root.width - 2 * Theme.gap
        spacing: Theme.gapSmall

        QuietAct {
            sign: "add"
            text: qsTr("Добавить этап")
            width: Math.min(implicitWidth, parent.width)
            onClicked: root.added(root.draft.addStage())
        }
    }
}
