// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Moving a campaign: whither, what goes with it, and the one button that does it.
Screen {
    id: root

    required property Session session
    required property string campaign

    signal roadmapRequested(string key)

    title: qsTr("Перенести кампанию")
    isTouched: moving.from !== "" || moving.to !== "" || moving.source !== ""

    CampaignMove {
        id: moving

        session: root.session
        isSeen: root.visible
        campaign: root.campaign
    }

    KeptValues {
        of: moving
        names: ["from", "to", "source"]
    }

    RowList {
        id: list

        hasGrowingHeader: true
        focus: true
        model: moving
        cacheBuffer: 4000
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        header: MoveHead {
            width: list.width
            moved: moving
            onRoadmapRequested: key => root.roadmapRequested(key)
        }

        delegate: MoveRow {}
    }

    FootAct {
        visible: moving.canMove
        text: qsTr("Перенести сроки")
        sign: "check"
        Layout.fillWidth: true
        onClicked: {
            moving.apply();
            root.finish();
        }
    }
}
