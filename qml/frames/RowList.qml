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

    // Where all rows went while it was scrolled, Qt 6.4 leaves the footer where they ended, out of reach.
    function drawFooterNear(): void {
        displayMarginEnd += 1; // else there is nothing to lay out
        forceLayout();
        displayMarginEnd -= 1;
        footerPositioning = ListView.OverlayFooter;
        footerPositioning = ListView.InlineFooter;
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

    Timer {
        id: gone

        interval: 0
        onTriggered: if (root.footerItem) root.drawFooterNear()
    }

    ScrollBar.vertical: ScrollBar {}

    onCountChanged: gone.running = count === 0
    onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
}
