// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One measure as a row of the table.
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

    topPadding: 10
    bottomPadding: 10
    Accessible.name: number + ". " + measureText + ". " + deadline + ". " + responsible + ". " + stateText

    contentItem: RowLayout {
        spacing: Theme.gap

        Prose {
            text: root.number
            color: Theme.inkSoft
            Layout.preferredWidth: 52
            Layout.alignment: Qt.AlignTop
        }

        Prose {
            text: root.measureText
            Layout.fillWidth: true
            Layout.preferredWidth: 240
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: 2
            Layout.preferredWidth: 200
            Layout.maximumWidth: 200
            Layout.alignment: Qt.AlignTop

            Prose {
                text: root.deadline
                Layout.fillWidth: true
            }

            Prose {
                visible: root.due !== ""
                text: root.due
                color: Theme.inkSoft
                font.pixelSize: Theme.textSmall
                Layout.fillWidth: true
            }
        }

        Prose {
            text: root.responsible
            Layout.preferredWidth: 180
            Layout.maximumWidth: 180
            Layout.alignment: Qt.AlignTop
        }

        MeasureMarks {
            stateText: root.stateText
            tone: root.tone
            conflict: root.conflict
            onlyHere: root.onlyHere
            Layout.preferredWidth: 160
            Layout.maximumWidth: 160
            Layout.alignment: Qt.AlignTop
        }
    }
}
