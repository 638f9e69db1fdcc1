// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta
import Versta.View

// Moving dates: whither, what that does to each measure, and the one button that does it.
Screen {
    id: root

    required property Session session
    required property string roadmap

    title: qsTr("Сдвинуть сроки")

    RedatingList {
        id: shifted

        session: root.session
        isSeen: root.visible
        roadmap: root.roadmap
    }

    RowList {
        id: list

        focus: true
        model: shifted
        cacheBuffer: 4000
        // Rows of very different heights: at the end of the list Qt 6.4's bar and the list's guess of its height push
        // one another for ever.
        ScrollBar.vertical: null
        spacing: Theme.gapSmall
        bottomMargin: Theme.gap
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        header: RedateHead {
            width: list.width
            moved: shifted
            onHeightChanged: if (list.contentY < 1) Qt.callLater(list.positionViewAtBeginning)
        }

        delegate: RedateRow {
            required property int index

            x: (list.width - width) / 2
            width: Math.min(list.width - 2 * Theme.gap, Theme.column)
            onToggled: shifted.choose(index, checked)
        }
    }

    RedateFoot {
        visible: shifted.count > 0
        moved: shifted
        Layout.fillWidth: true
        onDone: root.backRequested()
    }
}
