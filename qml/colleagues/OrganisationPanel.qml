// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One organisation whose work is shared here.
Panel {
    id: root

    required property string name
    required property string level
    required property string role
    required property string people
    required property string unsent
    required property bool canInvite
    required property list<string> roles

    signal inviteRequested(int role)

    Heading {
        text: root.name
        Layout.fillWidth: true
    }

    Prose {
        text: root.level + " · " + root.people
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        Layout.fillWidth: true
    }

    Prose {
        text: root.role
        Layout.fillWidth: true
    }

    Pill {
        visible: root.unsent !== ""
        text: root.unsent
        tone: Tone.Warning
    }

    GridLayout {
        visible: root.canInvite
        columns: Window.width < 600 ? 1 : 2
        columnSpacing: Theme.gapSmall
        Layout.fillWidth: true

        Choice {
            id: choice

            label: qsTr("Что сможет приглашённый")
            model: root.roles
            Layout.fillWidth: true
        }

        Act {
            text: qsTr("Пригласить коллегу")
            Layout.fillWidth: Window.width < 600
            onClicked: root.inviteRequested(choice.currentIndex)
        }
    }
}
