// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One measure: a row of the table where there is room, else a card; or its windows along the year.
RowItem {
    id: root

    required property bool isTable
    required property bool isStrip
    required property MeasureList measures
    required property string number
    required property string measureText
    required property string deadline
    required property string due
    required property string responsible
    required property string stateText
    required property int tone
    required property bool conflict
    required property bool onlyHere
    required property var bars

    Accessible.name: number + ". " + measureText + ". " + deadline + ". " + responsible + ". " + stateText

    contentItem: Loader {
        sourceComponent: root.isStrip ? strip : root.isTable ? line : card
    }

    Component {
        id: strip

        MeasureStrip {
            measures: root.measures
            number: root.number
            measureText: root.measureText
            bars: root.bars
            isBeside: root.isTable
        }
    }

    Component {
        id: line

        MeasureLine {
            number: root.number
            measureText: root.measureText
            deadline: root.deadline
            due: root.due
            responsible: root.responsible
            stateText: root.stateText
            tone: root.tone
            conflict: root.conflict
            onlyHere: root.onlyHere
        }
    }

    Component {
        id: card

        MeasureCard {
            number: root.number
            measureText: root.measureText
            deadline: root.deadline
            due: root.due
            responsible: root.responsible
            stateText: root.stateText
            tone: root.tone
            conflict: root.conflict
            onlyHere: root.onlyHere
        }
    }
}
