// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The check tests of a campaign, day by day.
Screen {
    id: root

    required property Session session
    required property string campaign
    property string openKey: ""

    signal plannedRequested(string key)
    signal planningRequested

    title: qsTr("Работы")
    likedWidth: 400
    isEmpty: planned.total === 0
    onPlannedRequested: key => openKey = key

    actions: IconAct {
        visible: planned.total > 0
        sign: "add"
        text: qsTr("Запланировать работу")
        onClicked: root.planningRequested()
    }

    SessionList {
        id: planned

        session: root.session
        isSeen: root.visible
        campaign: root.campaign
    }

    KeptValues {
        of: planned
        names: ["words"]
    }

    LineInput {
        visible: planned.total > 0
        label: qsTr("Найти")
        isLabelShown: false
        sign: "search"
        placeholder: label
        text: planned.words
        Layout.fillWidth: true
        Layout.margins: Theme.gap
        field.onTextEdited: planned.words = text
    }

    RowList {
        focus: true
        visible: planned.total > 0
        model: planned
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        section.property: "day"
        section.delegate: SectionHeading {}

        delegate: SessionRow {
            required property string key

            isOpen: !root.isTop && root.openKey === key
            onClicked: root.plannedRequested(key)
        }

        footer: NothingFound {
            isHere: planned.count === 0
            text: qsTr("Таких работ в плане нет.")
        }
    }

    ScrollColumn {
        visible: planned.total === 0
        columnWidth: Theme.narrow
        Layout.fillWidth: true
        Layout.fillHeight: true

        EmptyState {
            icon: "today"
            title: qsTr("Работ в плане ещё нет")
            advice: qsTr("Запланируйте первую: школа, классы, предмет и день. Потом на неё назначают людей.")
            action: qsTr("Запланировать работу")
            actionIcon: "add"
            Layout.fillWidth: true
            onActionRequested: root.planningRequested()
        }
    }
}
