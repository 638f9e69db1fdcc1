// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// One line of what is signed.
RowItem {
    id: root

    required text
    required property string detail
    required property int tone

    Accessible.name: detail === "" ? text : text + ". " + detail

    contentItem: RowLayout {
        spacing: Theme.gapHalf

        Icon {
            name: Theme.toneIcon[root.tone]
            color: Theme.toneInk[root.tone]
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Prose {
                text: root.text
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Small {
                visible: root.detail !== ""
                text: root.detail
                color: Theme.toneInk[root.tone]
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
