// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// A row of one line: a drawing, a name, and whether it leads somewhere.
RowItem {
    id: root

    required property string sign
    property bool isLeading: true

    implicitHeight: Math.max(56, implicitContentHeight + topPadding + bottomPadding)
    width: ListView.view ? ListView.view.width : parent.width
    Accessible.name: text

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            name: root.sign
            color: Theme.accent
        }

        Prose {
            text: root.text
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Icon {
            visible: root.isLeading
            name: "forward"
            size: Theme.iconSmall
        }
    }
}
