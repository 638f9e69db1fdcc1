// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// A campaign's visits: where each stands, those that ask something of a coordinator within one choice.
Screen {
    id: root

    required property Session session
    required property string campaign
    property string openKey: ""

    signal checklistRequested(string key)

    title: qsTr("Посещения")
    likedWidth: 400
    isEmpty: visits.total === 0
    onChecklistRequested: key => openKey = key

    VisitList {
        id: visits

        session: root.session
        isSeen: root.visible
        campaign: root.campaign
    }

    KeptValues {
        of: visits
        names: ["state"]
    }

    WorkLine {
        visible: visits.isReading
        name: qsTr("Читаем посещения")
        percent: 0
        Layout.fillWidth: true
    }

    Trouble {
        text: visits.trouble
        Layout.fillWidth: true
        Layout.margins: Theme.gap
    }

    Choice {
        visible: visits.total > 0
        label: qsTr("Какие показать")
        model: visits.states
        currentIndex: visits.state
        Layout.fillWidth: true
        Layout.margins: Theme.gap
        onActivated: index => visits.state = index
    }

    RowList {
        focus: true
        visible: visits.total > 0
        model: visits
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        section.property: "day"
        section.delegate: SectionHeading {}

        delegate: VisitRow {
            isOpen: !root.isTop && checklist !== "" && root.openKey === checklist
            onClicked: if (checklist !== "") root.checklistRequested(checklist)
        }
    }

    ScrollColumn {
        visible: visits.total === 0
        columnWidth: Theme.narrow
        Layout.fillWidth: true
        Layout.fillHeight: true

        EmptyState {
            icon: "checklist"
            title: visits.isReading ? qsTr("Читаем…") : qsTr("Посещений ещё нет")
            advice: visits.isReading ? qsTr("Подписи проверяются, это займёт немного времени.") : qsTr("Они появятся, когда на работы назначат наблюдателей.")
            Layout.fillWidth: true
        }
    }
}
