// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// One thing that was found.
RowItem {
    id: root

    required property string kind
    required property string title
    required property string snippet

    Accessible.name: kind + ". " + title

    contentItem: ColumnLayout {
        spacing: Theme.gapTiny

        Small {
            text: root.kind
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Prose {
            visible: root.title !== ""
            text: root.title
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Prose {
            visible: root.snippet !== ""
            text: root.snippet
            textFormat: Text.StyledText
            font.pixelSize: Theme.textSmall
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
