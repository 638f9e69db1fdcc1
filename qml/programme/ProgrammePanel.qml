// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What the classes write in a campaign, how long the works are kept, and the ways to change both.
Panel {
    id: root

    required property CampaignPage page

    signal examsRequested
    signal retentionRequested

    Heading {
        text: qsTr("Классы и предметы")
        Layout.fillWidth: true
    }

    Prose {
        visible: root.page.programme.length === 0
        text: qsTr("Для этой кампании классы и предметы программе не известны: добавьте их сами или пишите прямо в работах.")
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

    Act {
        sign: "edit"
        text: qsTr("Предметы, минуты, форма")
        onClicked: root.examsRequested()
    }

    Heading {
        text: qsTr("Хранение работ")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
    }

    Prose {
        text: root.page.retention
        Layout.fillWidth: true
    }

    Act {
        sign: "edit"
        text: qsTr("Изменить срок хранения")
        onClicked: root.retentionRequested()
    }
}
