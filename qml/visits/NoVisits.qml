// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What to do while there is no visit.
ColumnLayout {
    id: root

    required property bool isKnown

    signal myselfRequested
    signal unplannedRequested

    spacing: Theme.gap

    EmptyState {
        icon: "checklist"
        title: root.isKnown ? qsTr("Посещений пока нет") : qsTr("Кто наблюдает?")
        advice: root.isKnown ? qsTr("Посещения назначает координатор: попросите его назначить вас наблюдателем. Если вы уже в школе, начните без назначения.") : qsTr("Скажите, кто вы: назначения координатора появятся здесь сами.")
        action: root.isKnown ? "" : qsTr("Представиться")
        actionIcon: "person"
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapLarge
        onActionRequested: root.myselfRequested()
    }

    Act {
        sign: "add"
        text: qsTr("Начать без назначения")
        isPrimary: root.isKnown
        Layout.alignment: Qt.AlignHCenter
        onClicked: root.unplannedRequested()
    }
}
