// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// Somebody who could be appointed, and in a few words whether the procedure lets it be.
RowItem {
    id: root

    required property string name
    required property string detail
    required property string mark
    required property int tone
    required property bool isChosen

    isOpen: isChosen
    Accessible.name: name + ". " + mark + ". " + detail

    contentItem: ColumnLayout {
        spacing: 2

        Prose {
            text: root.name
            font.weight: root.isChosen ? Font.Bold : Font.Normal
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Small {
            visible: root.detail !== ""
            text: root.detail
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Pill {
            text: root.mark
            tone: root.tone
            Accessible.ignored: true
        }
    }
}
