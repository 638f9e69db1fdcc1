// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What arrived and has no effect yet, and why; what was set aside stands below, quiet.
Panel {
    id: root

    required property HeldList held

    Heading {
        text: qsTr("Пришло, но пока не учтено")
        Layout.fillWidth: true
    }

    Prose {
        text: qsTr("Ничего не потеряно: как только станет возможно, это учтётся само. Отложенное не напоминает о себе, но учтётся так же.")
        color: Theme.inkSoft
        Layout.fillWidth: true
    }

    Repeater {
        model: root.held

        HeldRow {
            Layout.fillWidth: true
            onAsideRequested: isAside => root.held.setAside(index, isAside)
        }
    }

    Act {
        sign: "exchange"
        text: qsTr("Проверить ещё раз")
        onClicked: root.held.retry()
    }
}
