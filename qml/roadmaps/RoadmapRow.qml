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

    topPadding: Theme.gap
    bottomPadding: Theme.gap
    Accessible.name: title + ". " + level + ". " + progress + ". " + late + ". " + doubts

    contentItem: ColumnLayout {
        spacing: Theme.gapSmall

        Small {
            text: root.level
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Prose {
            text: root.title
            font.family: Theme.serif
            maximumLineCount: 5
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        ProgressLine {
            share: root.share
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.narrow
        }

        Small {
            text: root.progress
            Accessible.ignored: true
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
                maximumWidth: parent.width
                Accessible.ignored: true
            }

            Pill {
                visible: root.doubts !== ""
                text: root.doubts
                icon: "doubt"
                maximumWidth: parent.width
                Accessible.ignored: true
            }
        }
    }
}
