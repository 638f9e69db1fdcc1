// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// One subject of a class: how long it takes, on paper or on a computer.
RowItem {
    id: root

    required property string grade
    required property string subject
    required property string detail

    Accessible.name: grade + ". " + subject + ". " + detail

    contentItem: RowLayout {
        spacing: Theme.gap

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Prose {
                text: root.subject
                font.weight: Font.Bold
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Small {
                text: root.detail
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        Icon {
            name: "forward"
            size: Theme.iconSmall
        }
    }
}
