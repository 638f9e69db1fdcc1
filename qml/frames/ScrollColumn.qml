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

    function leaf(by: real): void {
        contentY = Math.max(0, Math.min(contentY + by, contentHeight - height));
    }

    contentWidth: width
    contentHeight: column.implicitHeight + 2 * Theme.gap
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Keys.onPressed: event => {
        const page = 0.9 * height;
        const line = Window.activeFocusItem === root ? Theme.touch : 0; // a field may have its own use for arrows
        const steps = { [Qt.Key_Up]: -line, [Qt.Key_Down]: line, [Qt.Key_PageUp]: -page, [Qt.Key_PageDown]: page };
        event.accepted = Boolean(steps[event.key]);
        if (event.accepted)
            leaf(steps[event.key]);
    }
    // It has the focus and is no stop itself: Qt would begin at the window's first one.
    Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    ScrollBar.vertical: ScrollBar {}

    ColumnLayout {
        id: column

        x: (root.width - width) / 2
        y: Theme.gap
        width: Math.min(root.width - 2 * Theme.gap, root.columnWidth)
        spacing: Theme.gap
    }
}
