// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The places of the house, in their order; the last one stands for those that a phone's bar has no room for.
QtObject {
    enum Place {
        Today,
        Roadmaps,
        Search,
        Colleagues,
        Exchange,
        Settings,
        More
    }

    readonly property list<string> icons: ["today", "roadmaps", "search", "people", "exchange", "settings", "more"]
    readonly property list<string> names: [
        qsTr("Сегодня"), qsTr("Карты"), qsTr("Поиск"), qsTr("Коллеги"), qsTr("Обмен"), qsTr("Настройки"), qsTr("Ещё")
    ]
    readonly property list<int> ofBar: [0, 1, 2, 6]
    readonly property list<int> ofRail: [0, 1, 2, 3, 4, 5]
    readonly property list<int> ofMore: [3, 4, 5]
}
