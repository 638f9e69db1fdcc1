// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Light or dark.
Panel {
    id: root

    required property Preferences preferences

    spacing: 0

    Heading {
        text: qsTr("Цвета")
        Layout.fillWidth: true
    }

    OptionRow {
        text: qsTr("Как в системе")
        checked: root.preferences.scheme === Preferences.System
        Layout.fillWidth: true
        onClicked: root.preferences.scheme = Preferences.System
    }

    OptionRow {
        text: qsTr("Светлые")
        checked: root.preferences.scheme === Preferences.Light
        Layout.fillWidth: true
        onClicked: root.preferences.scheme = Preferences.Light
    }

    OptionRow {
        text: qsTr("Тёмные")
        checked: root.preferences.scheme === Preferences.Dark
        Layout.fillWidth: true
        onClicked: root.preferences.scheme = Preferences.Dark
    }
}
