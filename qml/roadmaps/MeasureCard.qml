// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// What a card shows of a measure.
RowLayout {
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

    spacing: Theme.gapHalf

    Prose {
        visible: text !== ""
        text: root.number
        color: Theme.inkSoft
        Accessible.ignored: true
        Layout.minimumWidth: 30
        Layout.maximumWidth: 4.5 * Theme.textBody
        Layout.alignment: Qt.AlignTop
    }

    ColumnLayout {
        spacing: Theme.gapTiny
        Layout.fillWidth: true

        Prose {
            text: root.measureText
            maximumLineCount: 8
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Small {
            visible: text !== ""
            text: root.due === "" ? root.deadline : root.deadline + " · " + root.due
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Small {
            visible: text !== ""
            text: root.responsible
            Accessible.ignored: true
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
