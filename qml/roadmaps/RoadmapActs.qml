// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta

// What can be done with a roadmap as a whole, at the top of its page.
Row {
    id: root

    required property bool isTable
    required property bool isStrip
    required property bool isFilterOpen
    required property bool hasOut // else it stands in words below the title

    signal outRequested
    signal stripToggled
    signal filterToggled

    Shortcut {
        sequence: "Ctrl+P"
        enabled: root.visible
        onActivated: root.outRequested()
    }

    IconAct {
        visible: root.hasOut
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
