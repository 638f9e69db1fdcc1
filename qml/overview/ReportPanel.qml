// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Of which campaign the observers' report is, and when it is due.
Panel {
    id: root

    required property CampaignPage page

    Prose {
        text: root.page.title
        font.family: Theme.serif
        Layout.fillWidth: true
    }

    Pill {
        text: root.page.reportDue
        tone: root.page.reportTone
    }
}
