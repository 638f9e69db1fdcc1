// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// All roadmaps at hand, each with how far it has come.
Screen {
    id: root

    required property Session session
    required property Preferences preferences
    property string openKey: ""

    signal roadmapRequested(string key)
    signal importRequested
    signal placeRequested(int place)

    title: qsTr("Дорожные карты")
    hasBack: false
    likedWidth: 360
    isEmpty: roadmaps.count === 0
    onRoadmapRequested: key => openKey = key

    actions: IconAct {
        visible: roadmaps.count > 0
        sign: "import"
        text: qsTr("Загрузить карту")
        onClicked: root.importRequested()
    }

    RoadmapList {
        id: roadmaps

        session: root.session
        isSeen: root.visible
    }

    RowList {
        focus: true
        visible: roadmaps.count > 0
        model: roadmaps
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: RoadmapRow {
            required property string key

            isOpen: !root.isTop && root.openKey === key
            onClicked: root.roadmapRequested(key)
        }
    }

    FirstSteps {
        preferences: root.preferences
        visible: roadmaps.count === 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        onImportRequested: root.importRequested()
        onJoinRequested: root.placeRequested(Places.Colleagues)
    }
}
