// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One roadmap in the list: whose, what, how far.
RowItem {
    id: root

    required property string title
    required property string level
    required property string progress
    required property real share
    required property string late
    required property string doubts

    Accessible.name: title + ". " + level + ". " + progress + ". " + late + ". " + doubts

    contentItem: ColumnLayout {
        spacing: Theme.gapSmall

        Prose {
            text: root.title
            font.weight: Font.Medium
            maximumLineCount: 3
            elide: Text.ElideRight
            Layout.fillWidth: true
        }

        Rectangle {
            implicitHeight: 6
            radius: 3
            color: Theme.raised
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.narrow

            Rectangle {
                width: parent.width * root.share
                height: parent.height
                radius: 3
                color: Theme.toneInk[Tone.Good]
            }
        }

        Prose {
            text: root.level + " · " + root.progress
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
            Layout.fillWidth: true
        }

        Flow {
            visible: root.late !== "" || root.doubts !== ""
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Pill {
                visible: root.late !== ""
                text: root.late
                tone: Tone.Alarm
            }

            Pill {
                visible: root.doubts !== ""
                text: root.doubts
                tone: Tone.Warning
            }
        }
    }
}
