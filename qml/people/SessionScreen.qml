// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One check test: when and where, and who does what at it.
Screen {
    id: root

    required property Session session
    required property string planned

    signal planningRequested(string campaign)
    signal appointingRequested

    title: appointed.title === "" ? qsTr("Работа") : appointed.title

    actions: IconAct {
        sign: "edit"
        text: qsTr("Изменить работу")
        onClicked: root.planningRequested(appointed.campaign)
    }

    AppointmentList {
        id: appointed

        session: root.session
        isSeen: root.visible
        planned: root.planned
    }

    RowList {
        id: list

        hasGrowingHeader: true
        focus: true
        model: appointed
        Accessible.name: qsTr("Назначения")
        Layout.fillWidth: true
        Layout.fillHeight: true

        section.property: "role"
        section.delegate: SectionHeading {}

        header: SessionHead {
            width: list.width
            appointments: appointed
        }

        delegate: AppointmentRow {
            required property int index

            onRemoveRequested: appointed.remove(index)
        }
    }

    FootAct {
        text: qsTr("Назначить человека")
        sign: "add"
        Layout.fillWidth: true
        onClicked: root.appointingRequested()
    }
}
