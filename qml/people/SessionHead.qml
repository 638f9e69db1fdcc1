// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// When and where a check test is, what is wrong with it, and which roles nobody has yet.
Item {
    id: root

    required property AppointmentList appointments

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: column

        x: Theme.gap
        y: Theme.gap
        width: root.width - 2 * Theme.gap
        spacing: Theme.gapSmall

        Heading {
            text: root.appointments.place
            Layout.fillWidth: true
        }

        Prose {
            text: root.appointments.moment
            Layout.fillWidth: true
        }

        Trouble {
            text: root.appointments.trouble
            tone: Tone.Warning
            Layout.fillWidth: true
        }

        Small {
            visible: text !== ""
            text: root.appointments.missing
            Layout.fillWidth: true
        }
    }
}
