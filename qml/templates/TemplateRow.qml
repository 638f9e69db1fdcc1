// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// One sheet in the list: its name, its size, whose it is.
RowItem {
    id: root

    required property string title
    required property string questions
    required property string origin
    required property bool isBuiltIn

    Accessible.name: title + ". " + questions + ". " + origin

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            name: root.isBuiltIn ? "checklist" : "edit"
            color: Theme.accent
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: Theme.gapTiny
            Layout.fillWidth: true

            Prose {
                text: root.title
                font.family: Theme.serif
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Small {
                text: root.questions
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Small {
                text: root.origin
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
