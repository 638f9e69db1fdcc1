// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta

// What can be done with a roadmap as a whole, at the top of its page. Where there is room the way out stands in words
// below the title; over the months there is no room for it on a phone.
Row {
    id: root

    required property bool isTable
    required property bool isStrip
    required property bool isFilterOpen

    signal outRequested
    signal stripToggled
    signal filterToggled

    IconAct {
        visible: !root.isTable && !root.isStrip
        sign: "print"
        text: qsTr("Сохранить или напечатать")
        onClicked: root.outRequested()
    }

    IconAct {
        sign: root.isStrip ? "table" : "strip"
        text: root.isStrip ? qsTr("Показать таблицей") : qsTr("Показать по месяцам")
        onClicked: root.stripToggled()
    }

    IconAct {
        visible: !root.isTable
        sign: "filter"
        text: root.isFilterOpen ? qsTr("Закрыть отбор") : qsTr("Отобрать")
        Accessible.checkable: true
        Accessible.checked: root.isFilterOpen
        onClicked: root.filterToggled()
    }
}
