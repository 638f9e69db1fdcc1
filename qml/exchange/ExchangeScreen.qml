// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// How the work travels: what is sent, what waits and why, and where the centre is.
Screen {
    id: root

    required property Session session

    signal journalRequested

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

    HeldList {
        id: held

        session: root.session
    }

    Drive {
        id: drive

        session: root.session
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

        HeldPanel {
            visible: held.count > 0
            held: held
            Layout.fillWidth: true
        }

        DrivePanel {
            drive: drive
            Layout.fillWidth: true
        }

        Act {
            sign: "history"
            text: qsTr("Журнал обмена")
            isWide: true
            onClicked: root.journalRequested()
        }

        EndpointPanel {
            circle: circle
            Layout.fillWidth: true
        }
    }
}
