// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// With whom the work is shared, and how more come to it.
Screen {
    id: root

    required property Session session

    title: qsTr("Коллеги")
    hasBack: false

    Circle {
        id: circle

        session: root.session
        isSeen: root.visible
    }

    OrganisationList {
        id: organisations

        session: root.session
        isSeen: root.visible
    }

    ScrollColumn {
        focus: true
        Layout.fillWidth: true
        Layout.fillHeight: true

        Trouble {
            text: circle.trouble
            Layout.fillWidth: true
        }

        Trouble {
            text: circle.outcome
            tone: Tone.Good
            Layout.fillWidth: true
        }

        InvitationPanel {
            visible: circle.invitation !== ""
            circle: circle
            Layout.fillWidth: true
        }

        Repeater {
            model: organisations

            OrganisationPanel {
                required property string key

                roles: circle.roles
                Layout.fillWidth: true
                onInviteRequested: role => circle.invite(key, role)
            }
        }

        JoinPanel {
            circle: circle
            Layout.fillWidth: true
        }

        FoundForm {
            circle: circle
            explanation: qsTr("Своя организация: вы распоряжаетесь и приглашаете.")
            Layout.fillWidth: true
        }
    }
}
