// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Appointing: the role, the people with what the procedure says against each, and the one that is chosen.
Screen {
    id: root

    required property Session session
    required property string planned

    signal personRequested(string key)

    title: qsTr("Назначить")
    isTouched: choices.reason !== "" || choices.basis !== "" || choices.certificate !== ""

    actions: IconAct {
        sign: "add"
        text: qsTr("Добавить человека")
        onClicked: root.personRequested("")
    }

    CandidateList {
        id: choices

        session: root.session
        isSeen: root.visible
        planned: root.planned
        onAppointed: root.finish()
    }

    KeptValues {
        of: choices
        names: ["role", "words", "chosen", "reason", "basis", "certificate"]
    }

    RowList {
        id: list

        hasGrowingHeader: true
        focus: true
        visible: choices.total > 0
        model: choices
        Accessible.name: qsTr("Кого назначить")
        Layout.fillWidth: true
        Layout.fillHeight: true

        header: AppointHead {
            width: list.width
            candidates: choices
        }

        delegate: CandidateRow {
            required property string key

            onClicked: choices.chosen = isChosen ? "" : key
        }
    }

    ScrollColumn {
        visible: choices.total === 0
        columnWidth: Theme.narrow
        Layout.fillWidth: true
        Layout.fillHeight: true

        EmptyState {
            icon: "people"
            title: qsTr("Назначать пока некого")
            advice: qsTr("Сначала добавьте человека: имя, место работы и то, что спрашивает порядок.")
            action: qsTr("Добавить человека")
            actionIcon: "add"
            Layout.fillWidth: true
            onActionRequested: root.personRequested("")
        }
    }

    ChosenPanel {
        visible: choices.chosenName !== ""
        candidates: choices
        maximumHeight: root.height * 0.55
        Layout.fillHeight: true // less than it wishes where there is no room
        Layout.maximumHeight: implicitHeight
        Layout.fillWidth: true
    }

    FootAct {
        visible: choices.chosenName !== ""
        canAct: choices.canAppoint
        sign: "check"
        text: choices.blocks.length > 0 ? qsTr("Назначить с этой причиной") : qsTr("Назначить")
        Layout.fillWidth: true
        onClicked: choices.appoint()
    }
}
