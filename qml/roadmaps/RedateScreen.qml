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
    isTouched: shifted.isTouched

    RedatingList {
        id: shifted

        session: root.session
        isSeen: root.visible
        roadmap: root.roadmap
    }

    KeptValues {
        of: shifted
        names: ["byDays", "campaign", "from", "to", "days", "marked"]
    }

    RowList {
        id: list

        hasGrowingHeader: true
        focus: true
        model: shifted
        cacheBuffer: 4000
        ScrollBar.vertical: null // the one below is told where the list is, and tells only while it is held
        spacing: Theme.gapSmall
        bottomMargin: Theme.gap
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        header: RedateHead {
            width: list.width
            moved: shifted
        }

        delegate: RedateRow {
            required property int index

            x: (list.width - width) / 2
            width: Math.min(list.width - 2 * Theme.gap, Theme.column)
            onToggled: shifted.choose(index, checked)
        }

        ListBar {
            list: list
        }
    }

    RedateFoot {
        visible: shifted.count > 0
        moved: shifted
        Layout.fillWidth: true
        onDone: root.finish()
    }
}
