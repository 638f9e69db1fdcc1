// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta
import Versta.View

// The window: the door while the profile is closed, the house once it is open.
ApplicationWindow {
    id: root

    required property Session session
    required property Preferences preferences
    property var wayBack: null // the pages that were open when the profile closed; names, no content
    readonly property bool isSystemDark: system.window.hslLightness < 0.5

    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: qsTr("Верста")
    color: Theme.page
    font.pixelSize: Theme.textBody
    font.family: Theme.sans

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.session.state === Session.Open ? house : door
    }

    SystemPalette {
        id: system
    }

    Binding {
        target: Theme
        property: "isDark"
        value: root.preferences.scheme === Preferences.System ? root.isSystemDark : root.preferences.scheme === Preferences.Dark
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.preferences.textPercent / 100
    }

    Binding {
        target: Theme
        property: "isMotionReduced"
        value: root.preferences.isMotionReduced
    }

    Component {
        id: door

        Door {
            session: root.session
            preferences: root.preferences
        }
    }

    Component {
        id: house

        House {
            session: root.session
            preferences: root.preferences
            wayBack: root.wayBack
            onLeaving: wayBack => root.wayBack = wayBack
        }
    }
}
