// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Whether the sheet can be signed.
Item {
    id: root

    required property Visit visit

    signal conflictRequested

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: column

        x: Theme.gap
        y: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: Theme.gapHalf

        Heading {
            text: root.visit.grave === 0 ? qsTr("Всё заполнено: можно подписать") : qsTr("Осталось исправить: %1").arg(root.visit.grave)
            font.pixelSize: Theme.textTitle
            Layout.fillWidth: true
        }

        QuestionConflict {
            visible: root.visit.isInConflict
            Layout.fillWidth: true
            onChoiceRequested: root.conflictRequested()
        }
    }
}
