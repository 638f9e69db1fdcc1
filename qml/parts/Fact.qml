// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// A name and what it says.
ColumnLayout {
    id: root

    required property string name
    required property string value

    visible: value !== ""
    spacing: 2

    Prose {
        text: root.name
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        Layout.fillWidth: true
    }

    Prose {
        text: root.value
        Layout.fillWidth: true
    }
}
