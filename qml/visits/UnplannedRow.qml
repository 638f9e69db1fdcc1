// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One session that may be visited.
RowItem {
    id: root

    required property string title
    required property string school
    required property string when
    required property bool isToday
    required property string begun

    Accessible.name: title + ". " + school + ". " + when + (begun === "" ? "" : ". " + begun)

    contentItem: ColumnLayout {
        spacing: 2

        Prose {
            text: root.title
            font.weight: root.isToday ? Font.Bold : Font.Normal
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Small {
            text: root.school
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Small {
            text: root.when
            color: root.isToday ? Theme.accent : Theme.inkSoft
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Small {
            visible: text !== ""
            text: root.begun
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
