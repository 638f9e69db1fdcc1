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

    Small {
        text: root.level + " · " + root.people
        Layout.fillWidth: true
    }

    Prose {
        text: root.role
        Layout.fillWidth: true
    }

    Pill {
        visible: root.unsent !== ""
        text: root.unsent
        icon: "device"
        tone: Tone.Muted
    }

    GridLayout {
        visible: root.canInvite
        columns: width < Theme.twoFrom ? 1 : 2
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
            isWide: parent.columns === 1
            sign: "add"
            onClicked: root.inviteRequested(choice.currentIndex)
        }
    }
}
