// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta
import Versta.View

// Things one below the other, in a column of readable width, scrolled when they are many.
Flickable {
    id: root

    default property alias content: column.data
    property int columnWidth: Theme.column
    readonly property KeptPlace keptPlace: KeptPlace {
        of: root
    }

    contentWidth: width
    contentHeight: column.implicitHeight + 2 * Theme.gap
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ScrollBar.vertical: ScrollBar {}

    ColumnLayout {
        id: column

        x: (root.width - width) / 2
        y: Theme.gap
        width: Math.min(root.width - 2 * Theme.gap, root.columnWidth)
        spacing: Theme.gap
    }
}
