// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// With whom the work is shared, and how more come to it.
FocusScope {
    id: root

    required property Session session

    Circle {
        id: circle

        session: root.session
    }

    OrganisationList {
        id: organisations

        session: root.session
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScreenHead {
            title: qsTr("Коллеги")
            hasBack: false
            Layout.fillWidth: true
        }

        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Trouble {
                text: circle.trouble
                Layout.fillWidth: true
            }

            Prose {
                visible: circle.outcome !== ""
                text: circle.outcome
                color: Theme.toneInk[Tone.Good]
                Accessible.role: Accessible.StatusBar
                Accessible.name: text
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

            EndpointPanel {
                circle: circle
                Layout.fillWidth: true
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
}
