// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// The milepost and the name.
RowLayout {
    id: root

    property bool isWhole: true

    spacing: Theme.gapSmall

    Icon {
        name: "roadmaps"
        size: root.isWhole ? 30 : 34
        color: Theme.accent
        fillMode: Image.Pad
        Layout.leftMargin: root.isWhole ? Theme.gapTiny : 0
        Layout.fillWidth: !root.isWhole
    }

    Prose {
        visible: root.isWhole
        text: qsTr("Верста")
        color: Theme.accent
        font.family: Theme.serif
        font.pixelSize: Theme.textTitle
        font.weight: Font.Bold
        Layout.fillWidth: true
    }
}
