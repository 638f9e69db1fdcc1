// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One campaign: its days, what is done about it, the procedure it follows, what is written in it.
Screen {
    id: root

    required property Session session
    required property string campaign
    property string openWay: ""

    signal moveRequested
    signal sessionsRequested
    signal peopleRequested
    signal scheduleRequested
    signal visitsRequested
    signal findingsRequested
    signal reportRequested
    signal examsRequested
    signal retentionRequested

    title: page.title === "" ? qsTr("Кампания") : page.title
    keptNames: ["openWay"]
    likedWidth: 440
    onSessionsRequested: openWay = "sessions"
    onPeopleRequested: openWay = "people"
    onScheduleRequested: openWay = "schedule"
    onVisitsRequested: openWay = "visits"
    onFindingsRequested: openWay = "findings"
    onReportRequested: openWay = "report"
    onMoveRequested: openWay = ""
    onExamsRequested: openWay = ""
    onRetentionRequested: openWay = ""

    CampaignPage {
        id: page

        session: root.session
        isSeen: root.visible
        campaign: root.campaign
    }

    ScrollColumn {
        focus: true
        Layout.fillWidth: true
        Layout.fillHeight: true

        Trouble {
            text: page.isTorn ? qsTr("Двое записали в кампанию разное. Откройте раздел «Сегодня» и выберите верное.") : ""
            tone: Tone.Warning
            Layout.fillWidth: true
        }

        CampaignDays {
            page: page
            Layout.fillWidth: true
            onMoveRequested: root.moveRequested()
        }

        CampaignWays {
            page: page
            openWay: root.isTop ? "" : root.openWay
            Layout.fillWidth: true
            onSessionsRequested: root.sessionsRequested()
            onPeopleRequested: root.peopleRequested()
            onScheduleRequested: root.scheduleRequested()
            onVisitsRequested: root.visitsRequested()
            onFindingsRequested: root.findingsRequested()
            onReportRequested: root.reportRequested()
        }

        ProcedurePanel {
            page: page
            Layout.fillWidth: true
        }

        ProgrammePanel {
            page: page
            Layout.fillWidth: true
            onExamsRequested: root.examsRequested()
            onRetentionRequested: root.retentionRequested()
        }
    }
}
