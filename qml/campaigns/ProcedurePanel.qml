// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Which procedure the organisation follows: whom it lets be appointed, and whom not.
Panel {
    id: root

    required property CampaignPage page

    Heading {
        text: qsTr("Порядок")
        Layout.fillWidth: true
    }

    Prose {
        text: qsTr("По нему программа проверяет каждое назначение и называет пункт.")
        Layout.fillWidth: true
    }

    Choice {
        label: qsTr("Порядок проведения")
        model: root.page.procedures
        currentIndex: root.page.procedure
        Layout.fillWidth: true
        onActivated: index => root.page.procedure = index
    }

    Small {
        text: root.page.procedureSource
        Layout.fillWidth: true
    }
}
