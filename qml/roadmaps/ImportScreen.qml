// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Dialogs
import Versta
import Versta.View

// A document on its way in: chosen, read, told.
Screen {
    id: root

    required property Session session

    signal roadmapRequested(string key)
    signal doubtsRequested(string key)

    title: qsTr("Загрузка карты")

    Intake {
        id: intake

        session: root.session
    }

    OrganisationList {
        id: organisations

        session: root.session
    }

    Circle {
        id: circle

        session: root.session
    }

    FileDialog {
        id: dialog

        title: qsTr("Документ с дорожной картой")
        nameFilters: [qsTr("Документы (*.txt *.md *.csv *.docx *.odt *.xlsx *.html *.htm)"), qsTr("Все файлы (*)")]
        onAccepted: intake.start(selectedFile, organisations.keyAt(chooser.index))
    }

    ScrollColumn {
        focus: true
        columnWidth: intake.differences.count > 0 ? Theme.column : Theme.narrow
        Layout.fillWidth: true
        Layout.fillHeight: true

        FoundForm {
            visible: organisations.count === 0
            circle: circle
            explanation: qsTr("Сначала скажите, чья это работа. Карту увидят только те, кого вы сами пригласите.")
            Layout.fillWidth: true
        }

        OrganisationChooser {
            id: chooser

            visible: organisations.count > 0 && !intake.isDone
            organisations: organisations
            Layout.fillWidth: true
        }

        Act {
            visible: organisations.count > 0 && !intake.isDone
            enabled: !intake.isRunning
            isPrimary: true
            sign: "document"
            text: qsTr("Выбрать документ…")
            isWide: true
            onClicked: dialog.open()
        }

        ImportOutcome {
            intake: intake
            Layout.fillWidth: true
            onStopRequested: intake.stop()
            onRoadmapRequested: root.roadmapRequested(intake.roadmap)
            onDoubtsRequested: root.doubtsRequested(intake.roadmap)
        }
    }
}
