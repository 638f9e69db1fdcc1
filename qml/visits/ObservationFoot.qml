// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Below my visits: what to do while there are none, who I am, and the ways to the other pages of the observation.
ColumnLayout {
    id: root

    required property MyVisitList visits

    signal myselfRequested
    signal templatesRequested
    signal unplannedRequested
    signal campaignsRequested

    spacing: 0

    NoVisits {
        visible: root.visits.count === 0
        isKnown: root.visits.me !== ""
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.narrow
        Layout.margins: Theme.gap
        Layout.bottomMargin: Theme.gapHuge
        Layout.alignment: Qt.AlignHCenter
        onMyselfRequested: root.myselfRequested()
        onUnplannedRequested: root.unplannedRequested()
    }

    IconRow {
        visible: root.visits.me !== "" || root.visits.hasPeople
        sign: "person"
        text: root.visits.me === "" ? qsTr("Кто вы? Найдите себя в списке: здесь появятся ваши посещения.") : qsTr("Наблюдатель: %1").arg(root.visits.me)
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Layout.fillWidth: true
        onClicked: root.myselfRequested()
    }

    ObservationLinks {
        onTemplatesRequested: root.templatesRequested()
        Layout.fillWidth: true
        onCampaignsRequested: root.campaignsRequested()
    }
}
