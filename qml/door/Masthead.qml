// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// The name over the door.
RowLayout {
    spacing: Theme.gapHalf

    Icon {
        name: "roadmaps"
        size: 44
        color: Theme.accent
    }

    Heading {
        text: qsTr("Верста")
        color: Theme.accent
        font.pixelSize: Theme.textDisplay
        Layout.fillWidth: true
    }
}
