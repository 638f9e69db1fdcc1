// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// What a row of the table shows of a measure.
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

    spacing: Theme.gap

    Prose {
        text: root.number
        color: Theme.inkSoft
        Accessible.ignored: true
        Layout.preferredWidth: TableColumns.number
        Layout.maximumWidth: TableColumns.number
        Layout.alignment: Qt.AlignTop
    }

    Prose {
        text: root.measureText
        Accessible.ignored: true
        Layout.fillWidth: true
        Layout.preferredWidth: TableColumns.least
        Layout.alignment: Qt.AlignTop
    }

    ColumnLayout {
        spacing: 2
        Layout.preferredWidth: TableColumns.deadline
        Layout.maximumWidth: TableColumns.deadline
        Layout.alignment: Qt.AlignTop

        Prose {
            text: root.deadline
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Small {
            visible: text !== ""
            text: root.due
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }

    Prose {
        text: root.responsible
        Accessible.ignored: true
        Layout.preferredWidth: TableColumns.responsible
        Layout.maximumWidth: TableColumns.responsible
        Layout.alignment: Qt.AlignTop
    }

    MeasureMarks {
        stateText: root.stateText
        tone: root.tone
        conflict: root.conflict
        onlyHere: root.onlyHere
        Layout.preferredWidth: TableColumns.state
        Layout.maximumWidth: TableColumns.state
        Layout.alignment: Qt.AlignTop
    }
}
