// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta

// The title of a section between its measures.
Rectangle {
    id: root

    required property string section

    width: ListView.view ? ListView.view.width : 0
    height: section === "" ? 0 : title.implicitHeight
    visible: section !== ""
    color: Theme.raised

    Heading {
        id: title

        width: parent.width
        text: root.section
        font.pixelSize: Theme.textBody
        padding: Theme.gap
        topPadding: 10
        bottomPadding: 10
    }
}
