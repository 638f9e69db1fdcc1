// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// One person in the list: what tells people of one name apart, and nothing more.
RowItem {
    id: root

    required property string name
    required property string detail
    required property string marks

    Accessible.name: name + ". " + detail + ". " + marks

    contentItem: ColumnLayout {
        spacing: 2

        Prose {
            text: root.name
            font.weight: Font.Bold
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Small {
            visible: root.detail !== ""
            text: root.detail
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Small {
            visible: root.marks !== ""
            text: root.marks
            color: Theme.accent
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
