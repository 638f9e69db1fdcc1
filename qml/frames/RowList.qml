// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta
import Versta.View

// A list that the keyboard can walk: arrows move, Enter opens.
ListView {
    id: root

    property bool hasGrowingHeader: false // its words arrive after it: who had not scrolled yet sees its top

    readonly property KeptPlace keptPlace: KeptPlace {
        of: root
    }

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
        onTriggered: if (root.contentY <= 0) root.positionViewAtBeginning()
    }

    ScrollBar.vertical: ScrollBar {}

    onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
}
