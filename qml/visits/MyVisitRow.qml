// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One visit: where, when, how it stands. Today's is the largest, and says what a tap does.
RowItem {
    id: root

    required property string title
    required property string school
    required property string when
    required property string mark
    required property int tone
    required property string progress
    required property real share
    required property string remark
    required property string act
    required property bool isToday
    required property bool isBegun

    topPadding: isToday ? Theme.gapLarge : Theme.gap
    bottomPadding: topPadding
    Accessible.name: title + ". " + school + ". " + when + ". " + mark + ". " + progress + " " + remark + (isToday ? ". " + act : "")

    contentItem: ColumnLayout {
        spacing: Theme.gapSmall

        Prose {
            text: root.title
            font.family: Theme.serif
            font.pixelSize: root.isToday ? Theme.textDisplay : Theme.textLead
            font.weight: root.isToday ? Font.Bold : Font.Normal
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Prose {
            text: root.school
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Small {
            text: root.when
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Pill {
            text: root.mark
            tone: root.tone
            Accessible.ignored: true
        }

        ProgressLine {
            visible: root.isBegun && root.progress !== ""
            share: root.share
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.narrow
        }

        Small {
            visible: root.progress !== ""
            text: root.progress
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Prose {
            visible: root.remark !== ""
            text: root.remark
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        TodayAct {
            visible: root.isToday
            text: root.act
            isDown: root.down
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.narrow
            Layout.topMargin: Theme.gapSmall
        }
    }
}
