// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// One thing to look at today.
RowItem {
    id: root

    required property string title
    required property string detail
    required property string mark
    required property int tone
    required property string sign

    Accessible.name: mark + ". " + title + ". " + detail

    contentItem: RowLayout {
        spacing: Theme.gapHalf

        Icon {
            name: root.sign
            color: Theme.toneInk[root.tone]
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Prose {
                text: root.title
                maximumLineCount: 4
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Small {
                text: root.detail
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Pill {
                text: root.mark
                tone: root.tone
                icon: ""
                Accessible.ignored: true
            }
        }

        Icon {
            name: "forward"
            size: Theme.iconSmall
            Layout.alignment: Qt.AlignVCenter
        }
    }
}
