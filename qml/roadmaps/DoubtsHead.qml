// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// How much is left to check, and that nothing happens by itself.
Item {
    id: root

    required property DoubtList doubts

    implicitHeight: words.implicitHeight + Theme.gapSmall

    Prose {
        id: words

        x: (root.width - width) / 2
        width: Math.min(root.width - 2 * Theme.gap, Theme.column)
        text: qsTr("Осталось проверить: %n. Карта уже работает, спешить некуда; без вашего согласия ничего не меняется.", "", root.doubts.count)
        color: Theme.inkSoft
    }
}
