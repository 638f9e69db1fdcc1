// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta

// Things to fill in and do below a page, always in sight; scrolled where letters are large and the page is small.
Rectangle {
    id: root

    default property alias content: column.data
    property real maximumHeight: 100000
    property int columnWidth: Theme.column

    implicitHeight: Math.min(maximumHeight, column.implicitHeight + 2 * Theme.gapHalf)
    color: Theme.surface

    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * Theme.gapHalf
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ScrollBar.vertical: ScrollBar {}

        ColumnLayout {
            id: column

            x: (root.width - width) / 2
            y: Theme.gapHalf
            width: Math.min(root.width - 2 * Theme.gap, root.columnWidth)
            spacing: Theme.gapSmall
        }
    }

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
}
