// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta
import Versta.View

// The window: the door while the profile is closed, the house once it is open.
ApplicationWindow {
    id: root

    required property Session session

    width: 1280
    height: 800
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: qsTr("Верста")
    color: Theme.page
    font.pixelSize: Theme.textBody

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.session.state === Session.Open ? house : door
    }

    Component {
        id: door

        Door {
            session: root.session
        }
    }

    Component {
        id: house

        House {
            session: root.session
        }
    }
}
