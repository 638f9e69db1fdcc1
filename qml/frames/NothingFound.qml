// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta

// Said below a list in which nothing was found.
Item {
    id: root

    required property string text
    required property bool isHere

    width: ListView.view ? ListView.view.width : 0
    implicitHeight: isHere ? words.implicitHeight : 0
    visible: isHere

    Prose {
        id: words

        width: root.width
        padding: Theme.gap
        text: root.text
        color: Theme.inkSoft
    }
}
