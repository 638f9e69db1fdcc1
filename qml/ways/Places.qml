// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta.View

// The places of the house, in their order; the last one stands for those that a phone's bar has no room for. The bar
// holds what a person opens every day: an observer has no roadmap to look at.
QtObject {
    id: root

    enum Place {
        Today,
        Roadmaps,
        Observation,
        Search,
        Colleagues,
        Exchange,
        Settings,
        More
    }

    required property Preferences preferences

    readonly property list<string> icons: ["today", "roadmaps", "checklist", "search", "people", "exchange", "settings", "more"]
    readonly property list<string> names: [
        qsTr("Сегодня"), qsTr("Карты"), qsTr("Наблюдение"), qsTr("Поиск"), qsTr("Коллеги"), qsTr("Обмен"), qsTr("Настройки"), qsTr("Ещё")
    ]
    readonly property bool isObserver: preferences.who === Preferences.Observer
    readonly property list<int> ofBar: isObserver ? [0, 2, 3, 7] : [0, 1, 2, 7]
    readonly property list<int> ofRail: [0, 1, 2, 3, 4, 5, 6]
    readonly property list<int> ofMore: isObserver ? [1, 4, 5, 6] : [3, 4, 5, 6]
}
