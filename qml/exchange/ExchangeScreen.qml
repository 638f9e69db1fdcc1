// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// How the work travels: what is sent, what waits and why, and where the centre is.
Screen {
    id: root

    required property Session session

    title: qsTr("Обмен")
    hasBack: false

    SyncLine {
        id: line

        session: root.session
    }

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

        ExchangeState {
            line: line
            Layout.fillWidth: true
        }

        Trouble {
            text: circle.trouble
            Layout.fillWidth: true
        }

        Panel {
            visible: organisations.count > 0
            Layout.fillWidth: true

            Heading {
                text: qsTr("По организациям")
                Layout.fillWidth: true
            }

            Repeater {
                model: organisations

                ExchangeRow {
                    Layout.fillWidth: true
                }
            }
        }

        EndpointPanel {
            circle: circle
            Layout.fillWidth: true
        }
    }
}
