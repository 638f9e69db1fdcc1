// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// One measure as a card, for narrow screens.
RowItem {
    id: root

    required property string number
    required property string measureText
    required property string deadline
    required property string due
    required property string responsible
    required property string stateText
    required property int tone
    required property bool conflict
    required property bool onlyHere

    Accessible.name: number + ". " + measureText + ". " + deadline + ". " + responsible + ". " + stateText

    contentItem: ColumnLayout {
        spacing: Theme.gapSmall

        Prose {
            text: root.number === "" ? root.measureText : root.number + ". " + root.measureText
            font.weight: Font.Medium
            maximumLineCount: 6
            elide: Text.ElideRight
            Layout.fillWidth: true
        }

        Prose {
            visible: text !== ""
            text: root.due === "" ? root.deadline : root.deadline + " · " + root.due
            font.pixelSize: Theme.textSmall
            Layout.fillWidth: true
        }

        Prose {
            visible: text !== ""
            text: root.responsible
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
            Layout.fillWidth: true
        }

        MeasureMarks {
            stateText: root.stateText
            tone: root.tone
            conflict: root.conflict
            onlyHere: root.onlyHere
            Layout.fillWidth: true
        }
    }
}
