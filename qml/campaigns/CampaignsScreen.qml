// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The campaigns that are held here, and the way to begin one.
Screen {
    id: root

    required property Session session
    property string openKey: ""
    property bool isBeginning: false

    signal campaignRequested(string key)
    signal peopleRequested

    title: qsTr("Кампании ВПР")
    likedWidth: 360
    isEmpty: campaigns.count === 0
    onCampaignRequested: key => openKey = key

    actions: Row {
        IconAct {
            sign: "people"
            text: qsTr("Люди")
            onClicked: root.peopleRequested()
        }

        IconAct {
            visible: campaigns.count > 0
            sign: root.isBeginning ? "close" : "add"
            text: root.isBeginning ? qsTr("Не начинать") : qsTr("Начать кампанию")
            onClicked: root.isBeginning = !root.isBeginning
        }
    }

    CampaignList {
        id: campaigns

        session: root.session
        isSeen: root.visible
        onBegun: key => {
            root.isBeginning = false;
            root.campaignRequested(key);
        }
    }

    RowList {
        focus: true
        visible: campaigns.count > 0 && !root.isBeginning
        model: campaigns
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: CampaignRow {
            required property string key

            isOpen: !root.isTop && root.openKey === key
            onClicked: root.campaignRequested(key)
        }
    }

    ScrollColumn {
        visible: campaigns.count === 0 || root.isBeginning
        columnWidth: Theme.narrow
        Layout.fillWidth: true
        Layout.fillHeight: true

        EmptyState {
            visible: campaigns.count === 0
            icon: "checklist"
            title: qsTr("Кампаний ещё нет")
            advice: qsTr("Кампания — это весна ВПР вашего округа или школы: её дни, работы, наблюдатели и отчёт о них.")
            Layout.fillWidth: true
        }

        BeginPanel {
            session: root.session
            campaigns: campaigns
            Layout.fillWidth: true
        }
    }
}
