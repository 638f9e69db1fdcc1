// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The observers' visits of a campaign, day by day, with those that cannot both be made.
Screen {
    id: root

    required property Session session
    required property string campaign

    signal plannedRequested(string key)
    signal paperRequested

    title: qsTr("График наблюдателей")

    actions: IconAct {
        visible: plan.count > 0
        sign: "print"
        text: qsTr("Сохранить или напечатать")
        onClicked: root.paperRequested()
    }

    ScheduleList {
        id: plan

        session: root.session
        isSeen: root.visible
        campaign: root.campaign
    }

    RowList {
        id: list

        hasGrowingHeader: true
        focus: true
        visible: plan.count > 0
        model: plan
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        section.property: "day"
        section.delegate: SectionHeading {}

        header: ScheduleHead {
            width: list.width
            visits: plan
        }

        delegate: ScheduleRow {
            required property string planned

            onClicked: root.plannedRequested(planned)
        }
    }

    ScrollColumn {
        visible: plan.count === 0
        columnWidth: Theme.narrow
        Layout.fillWidth: true
        Layout.fillHeight: true

        EmptyState {
            icon: "strip"
            title: qsTr("Посещений ещё нет")
            advice: qsTr("Назначьте наблюдателей на работы: здесь соберётся график, и программа найдёт накладки.")
            Layout.fillWidth: true
        }
    }
}
