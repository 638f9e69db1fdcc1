// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// When the observers' report is due, and that it went out.
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

    Act {
        sign: root.page.isReported ? "undo" : "check"
        text: root.page.isReported ? qsTr("Ещё не отправлен") : qsTr("Отчёт отправлен")
        onClicked: root.page.markReported(!root.page.isReported)
    }
}
