// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta

// One of our own drawings (assets/icons), in the colour of the text beside it. Says nothing by itself: a word stands by.
Image {
    id: root

    required property string name
    property color color: Theme.inkSoft
    property int size: Theme.icon

    source: name === "" ? "" : "image://icon/" + name + "/" + String(color).substring(1)
    sourceSize.width: size
    sourceSize.height: size
    width: size
    height: size
    Accessible.ignored: true
}
