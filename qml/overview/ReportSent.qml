// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// After the paper: that it went to whom it belongs, so that nobody is reminded of it any more.
Panel {
    id: root

    required property CampaignPage page

    Heading {
        text: qsTr("Когда отчёт ушёл")
        Layout.fillWidth: true
    }

    Prose {
        text: root.page.isReported ? root.page.reportDue : qsTr("Верста сама его никуда не отправляет. Отметьте, когда отправите: «Сегодня» перестанет напоминать.")
        Layout.fillWidth: true
    }

    Act {
        sign: root.page.isReported ? "undo" : "check"
        text: root.page.isReported ? qsTr("Ещё не отправлен") : qsTr("Отчёт отправлен")
        onClicked: root.page.markReported(!root.page.isReported)
    }
}
