// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta

// A list that the keyboard can walk: arrows move, Enter opens.
ListView {
    id: root

    property bool hasGrowingHeader: false // its words arrive after it: who had not scrolled yet sees its top

    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    currentIndex: -1
    highlightMoveDuration: 0
    Accessible.role: Accessible.List

    Connections {
        enabled: root.hasGrowingHeader
        target: root.headerItem
        function onHeightChanged(): void {
            top.running = root.contentY <= 0;
        }
    }

    Timer {
        id: top

        interval: 0
        onTriggered: root.positionViewAtBeginning()
    }

    ScrollBar.vertical: ScrollBar {}

    onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
}
