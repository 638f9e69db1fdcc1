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
    readonly property bool isSystemDark: system.window.hslLightness < 0.5

    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: qsTr("Верста")
    color: Theme.page
    font.pixelSize: Theme.textBody
    font.family: Theme.sans

    // The house is named by its file: a type would be read with all its pages before the door could be drawn.
    Loader {
        id: inside

        readonly property bool isOpen: root.session.state === Session.Open

        function enter(): void {
            setSource("ways/House.qml", { session: root.session, preferences: root.preferences });
        }

        anchors.fill: parent
        focus: true
        sourceComponent: door
        onIsOpenChanged: isOpen ? enter() : sourceComponent = door
    }

    // Read beside the window while somebody types the passphrase.
    Timer {
        property Component house

        running: true
        interval: 50
        onTriggered: house = Qt.createComponent("ways/House.qml", Component.Asynchronous, this)
    }

    SystemPalette {
        id: system
    }

    Steering {
        id: steering
    }

    Binding {
        target: Theme
        property: "isSteeredByKeys"
        value: steering.isByKeys
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
}
