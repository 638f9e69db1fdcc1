// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The first page of the observation: my visit of today first and largest, then what waits, what comes, what was
// handed in.
Screen {
    id: root

    required property Session session
    property string openKey: ""

    signal visitRequested(string key)
    signal myselfRequested
    signal templatesRequested
    signal unplannedRequested
    signal campaignsRequested

    title: qsTr("Наблюдение")
    hasBack: false
    likedWidth: 380
    isEmpty: mine.count === 0
    onVisitRequested: key => openKey = key

    actions: IconAct {
        visible: mine.isReady
        sign: "add"
        text: qsTr("Внеплановое посещение")
        onClicked: root.unplannedRequested()
    }

    MyVisitList {
        id: mine

        session: root.session
        isSeen: root.visible
        onOpened: key => root.visitRequested(key)
    }

    RowList {
        id: list

        focus: true
        visible: mine.isReady
        model: mine
        Accessible.name: qsTr("Мои посещения")
        Layout.fillWidth: true
        Layout.fillHeight: true

        section.property: "group"
        section.delegate: SectionHeading {}

        delegate: MyVisitRow {
            required property string key
            required property int index

            isOpen: !root.isTop && root.openKey === key
            onClicked: mine.open(index)
        }

        footer: ObservationFoot {
            width: list.width
            visits: mine
            onMyselfRequested: root.myselfRequested()
            onTemplatesRequested: root.templatesRequested()
            onUnplannedRequested: root.unplannedRequested()
            onCampaignsRequested: root.campaignsRequested()
        }
    }
}
