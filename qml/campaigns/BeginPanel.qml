// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Begins a campaign from those that the program knows.
Panel {
    id: root

    required property Session session
    required property CampaignList campaigns

    OrganisationList {
        id: organisations

        session: root.session
    }

    Heading {
        text: qsTr("Начать кампанию")
        Layout.fillWidth: true
    }

    Choice {
        id: which

        label: qsTr("Какая кампания")
        model: root.campaigns.known
        Layout.fillWidth: true
    }

    Small {
        text: qsTr("Дни и предметы — федеральные; потом их можно перенести.")
        Layout.fillWidth: true
    }

    Prose {
        text: qsTr("Кто её проводит?")
        font.weight: Font.Bold
        Layout.fillWidth: true
    }

    Choice {
        id: whose

        label: qsTr("Организация")
        model: organisations.names
        Layout.fillWidth: true
    }

    Trouble {
        text: root.campaigns.trouble
        Layout.fillWidth: true
    }

    Act {
        isPrimary: true
        sign: "add"
        text: qsTr("Начать")
        onClicked: root.campaigns.begin(which.currentIndex, organisations.keyAt(whose.currentIndex))
    }
}
