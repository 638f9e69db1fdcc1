// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What the classes write in a campaign, and how long the works are kept.
Panel {
    id: root

    required property CampaignPage page

    Heading {
        text: qsTr("Классы и предметы")
        Layout.fillWidth: true
    }

    Prose {
        visible: root.page.programme.length === 0
        text: qsTr("Для этой кампании классы и предметы программе не известны: пишите их в работах сами.")
        Layout.fillWidth: true
    }

    Repeater {
        model: root.page.programme

        Prose {
            required property string modelData

            text: modelData
            Layout.fillWidth: true
        }
    }

    Small {
        text: root.page.retention
        Layout.fillWidth: true
    }
}
