// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta

// The title of a section between its rows.
Rectangle {
    id: root

    required property string section

    width: ListView.view ? ListView.view.width : 0
    height: section === "" ? 0 : title.implicitHeight
    visible: section !== ""
    color: Theme.raised
    z: 2

    Prose {
        id: title

        width: parent.width
        text: root.section
        font.weight: Font.Bold
        leftPadding: Theme.gap
        rightPadding: Theme.gap
        topPadding: Theme.gapSmall + 2
        bottomPadding: Theme.gapSmall + 2
        Accessible.role: Accessible.Heading
    }
}
