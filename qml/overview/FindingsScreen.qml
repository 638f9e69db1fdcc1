// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What observation found: by stage and question as counts with the texts, and how much of each school was visited.
Screen {
    id: root

    required property Session session
    required property string campaign

    signal reportRequested

    title: qsTr("Находки и охват")

    actions: IconAct {
        sign: "document"
        text: qsTr("Отчёт наблюдателей")
        onClicked: root.reportRequested()
    }

    CampaignReport {
        id: found

        session: root.session
        isSeen: root.visible
        campaign: root.campaign
    }

    KeptValues {
        of: found
        names: ["onlyViolations"]
    }

    WorkLine {
        visible: found.isReading
        name: qsTr("Считаем находки")
        percent: 0
        Layout.fillWidth: true
    }

    RowList {
        id: list

        hasGrowingHeader: true
        focus: true
        model: found.findings
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        section.property: "stage"
        section.delegate: SectionHeading {}

        header: FindingsHead {
            width: list.width
            report: found
        }

        delegate: FindingRow {}

        footer: CoveragePanel {
            width: list.width
            report: found
        }
    }
}
