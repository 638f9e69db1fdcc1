// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// To which role, and a word to find somebody by.
Item {
    id: root

    required property CandidateList candidates

    implicitHeight: column.implicitHeight + 2 * Theme.gapHalf

    ColumnLayout {
        id: column

        x: Theme.gap
        y: Theme.gapHalf
        width: root.width - 2 * Theme.gap
        spacing: Theme.gapSmall

        Choice {
            label: qsTr("Роль")
            model: root.candidates.roles
            currentIndex: root.candidates.role
            Layout.fillWidth: true
            onActivated: index => root.candidates.role = index
        }

        LineInput {
            visible: root.candidates.total > 7
            label: qsTr("Найти")
            isLabelShown: false
            sign: "search"
            placeholder: label
            text: root.candidates.words
            Layout.fillWidth: true
            field.onTextEdited: root.candidates.words = text
        }
    }
}
