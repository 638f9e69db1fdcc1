// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// A campaign's days, where today stands to them, and the way to move them.
Panel {
    id: root

    required property CampaignPage page

    signal moveRequested

    Heading {
        text: root.page.days
        Layout.fillWidth: true
    }

    Pill {
        text: root.page.stand
        tone: root.page.tone
    }

    Small {
        visible: text !== ""
        text: root.page.moved
        Layout.fillWidth: true
    }

    Small {
        visible: root.page.source !== ""
        text: qsTr("Источник: %1").arg(root.page.source)
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Layout.fillWidth: true
    }

    Act {
        sign: "today"
        text: qsTr("Перенести сроки")
        onClicked: root.moveRequested()
    }
}
