// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta

// The title of a section between its rows.
Rectangle {
    id: root

    // Nothing is required: a list of Qt 6.4 that uses a heading again tells its new text to the context alone.
    readonly property string heading: section // qmllint disable unqualified

    width: ListView.view ? ListView.view.width : 0
    height: heading === "" ? 0 : title.implicitHeight
    visible: heading !== ""
    color: Theme.raised
    z: 2

    Prose {
        id: title

        width: parent.width
        text: root.heading
        font.weight: Font.Bold
        leftPadding: Theme.gap
        rightPadding: Theme.gap
        topPadding: Theme.gapSmall + 2
        bottomPadding: Theme.gapSmall + 2
        Accessible.role: Accessible.Heading
    }
}
