// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta

// A list that the keyboard can walk: arrows move, Enter opens.
ListView {
    id: root

    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    currentIndex: -1
    highlightMoveDuration: 0
    Accessible.role: Accessible.List

    ScrollBar.vertical: ScrollBar {}

    onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
}
