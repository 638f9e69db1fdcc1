// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta

// At the end of a roadmap that is there while a filter hides all of it.
EmptyState {
    id: root

    required property bool isHere

    signal showAllRequested

    visible: isHere
    width: visible && ListView.view ? Math.min(ListView.view.width - 2 * Theme.gap, Theme.narrow) : 0
    height: visible ? implicitHeight + 2 * Theme.gapLarge : 0
    x: ListView.view ? (ListView.view.width - width) / 2 : 0
    title: qsTr("Под такой отбор ничего не подходит")
    advice: qsTr("Мероприятия никуда не делись: их скрывает отбор.")
    action: qsTr("Показать все")
    onActionRequested: showAllRequested()
}
