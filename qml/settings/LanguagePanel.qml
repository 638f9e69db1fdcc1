// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Which language the app speaks; the documents stay as they are.
Panel {
    id: root

    required property Preferences preferences

    spacing: 0

    Heading {
        text: qsTr("Язык")
        Layout.fillWidth: true
    }

    OptionRow {
        text: "Русский" // languages are named in themselves
        checked: root.preferences.language === "ru"
        Layout.fillWidth: true
        onClicked: root.preferences.language = "ru"
    }

    OptionRow {
        text: "English"
        checked: root.preferences.language === "en"
        Layout.fillWidth: true
        onClicked: root.preferences.language = "en"
    }
}
