// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What is asked of the measures, and how many answer.
ColumnLayout {
    id: root

    required property MeasureList measures

    spacing: Theme.gapTiny

    GridLayout {
        columns: width < Theme.twoFrom ? 1 : 2
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.gapSmall
        Layout.fillWidth: true

        LineInput {
            label: qsTr("Найти в карте")
            placeholder: label
            isLabelShown: false
            sign: "search"
            text: root.measures.words
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            field.onTextEdited: root.measures.words = text
        }

        Choice {
            visible: root.measures.parties.length > 2
            label: qsTr("Ответственные")
            model: root.measures.parties
            currentIndex: root.measures.party
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            onActivated: index => root.measures.party = index
        }
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Toggle {
            text: qsTr("Касается нас")
            checked: root.measures.onlyOurs
            onToggled: root.measures.onlyOurs = checked
        }

        Toggle {
            visible: root.measures.knowsMe || root.measures.onlyMine
            text: qsTr("Моё")
            checked: root.measures.onlyMine
            onToggled: root.measures.onlyMine = checked
        }

        Toggle {
            text: qsTr("Просрочено")
            checked: root.measures.onlyLate
            onToggled: root.measures.onlyLate = checked
        }

        Toggle {
            text: qsTr("В этом месяце")
            checked: root.measures.onlyThisMonth
            onToggled: root.measures.onlyThisMonth = checked
        }
    }
}
