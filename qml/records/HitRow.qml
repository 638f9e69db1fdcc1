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

        Prose {
            text: root.kind
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
            Layout.fillWidth: true
        }

        Prose {
            text: root.title
            maximumLineCount: 2
            elide: Text.ElideRight
            font.weight: Font.Medium
            Layout.fillWidth: true
        }

        Prose {
            visible: root.snippet !== ""
            text: root.snippet
            textFormat: Text.StyledText
            Layout.fillWidth: true
        }
    }
}
