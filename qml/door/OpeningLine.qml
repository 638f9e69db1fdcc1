// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// Why the door does not open at once, and after an update how far the work is that is done once.
ColumnLayout {
    id: root

    required property int prepared // in percent; -1: there is nothing to prepare

    spacing: Theme.gap

    Prose {
        text: root.prepared < 0 ? qsTr("Открываем… Это занимает около секунды: так труднее подобрать фразу.") : qsTr("Программа обновилась и один раз готовит списки: %1 %. Записи на месте, дальше всё откроется сразу.").arg(root.prepared)
        color: Theme.inkSoft
        Accessible.role: Accessible.StatusBar
        Accessible.name: text
        Layout.fillWidth: true
    }

    WorkLine {
        visible: root.prepared >= 0
        name: qsTr("Готовим списки")
        percent: root.prepared
        Layout.fillWidth: true
    }
}
