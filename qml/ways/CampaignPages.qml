// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// The coordinator's pages of a campaign, and where each leads.
QtObject {
    id: root

    required property Session session
    required property Trail trail
    readonly property var all: [campaigns, campaign, people, person, sessions, planning, planned, appointing, schedule, ...plan.all, ...overview.all]
    readonly property OverviewPages overview: OverviewPages {
        session: root.session
        trail: root.trail
    }

    readonly property PlanPages plan: PlanPages {
        session: root.session
        trail: root.trail
        onRoadmapRequested: (key, from) => root.roadmapRequested(key, from)
    }

    signal roadmapRequested(string key, Item from) // to move its dates

    // From the page `from`, or over the last one.
    function open(page: Component, properties: var, from: Item): void {
        trail.open(page, Object.assign({ session: session }, properties), from);
    }

    readonly property Component campaigns: Component {
        CampaignsScreen {
            id: campaignsScreen

            onBackRequested: root.trail.back()
            onCampaignRequested: key => root.open(root.campaign, { campaign: key }, campaignsScreen)
            onPeopleRequested: root.open(root.people, {}, campaignsScreen)
        }
    }

    readonly property Component campaign: Component {
        CampaignScreen {
            id: campaignScreen

            onBackRequested: root.trail.back()
            onMoveRequested: root.open(root.plan.move, { campaign: campaignScreen.campaign }, campaignScreen)
            onSessionsRequested: root.open(root.sessions, { campaign: campaignScreen.campaign }, campaignScreen)
            onPeopleRequested: root.open(root.people, {}, campaignScreen)
            onScheduleRequested: root.open(root.schedule, { campaign: campaignScreen.campaign }, campaignScreen)
            onVisitsRequested: root.overview.open(root.overview.visits, { campaign: campaignScreen.campaign }, campaignScreen)
            onFindingsRequested: root.overview.open(root.overview.findings, { campaign: campaignScreen.campaign }, campaignScreen)
            onReportRequested: root.overview.open(root.overview.paper, { campaign: campaignScreen.campaign, what: CampaignPaper.Report }, campaignScreen)
            onExamsRequested: root.open(root.plan.exams, { campaign: campaignScreen.campaign }, campaignScreen)
            onRetentionRequested: root.open(root.plan.retention, { campaign: campaignScreen.campaign }, campaignScreen)
        }
    }

    readonly property Component people: Component {
        PeopleScreen {
            id: peopleScreen

            onBackRequested: root.trail.back()
            onPersonRequested: key => root.open(root.person, { person: key }, peopleScreen)
        }
    }

    readonly property Component person: Component {
        PersonScreen {
            onBackRequested: root.trail.back()
        }
    }

    readonly property Component sessions: Component {
        SessionsScreen {
            id: sessionsScreen

            onBackRequested: root.trail.back()
            onPlannedRequested: key => root.open(root.planned, { planned: key }, sessionsScreen)
            onPlanningRequested: root.open(root.planning, { campaign: sessionsScreen.campaign, planned: "" }, sessionsScreen)
        }
    }

    readonly property Component planning: Component {
        SessionFormScreen {
            onBackRequested: root.trail.back()
        }
    }

    readonly property Component planned: Component {
        SessionScreen {
            id: sessionScreen

            onBackRequested: root.trail.back()
            onPlanningRequested: campaign => root.open(root.planning, { campaign: campaign, planned: sessionScreen.planned }, sessionScreen)
            onAppointingRequested: root.open(root.appointing, { planned: sessionScreen.planned }, sessionScreen)
        }
    }

    readonly property Component appointing: Component {
        AppointScreen {
            id: appointScreen

            onBackRequested: root.trail.back()
            onPersonRequested: key => root.open(root.person, { person: key }, appointScreen)
        }
    }

    readonly property Component schedule: Component {
        ScheduleScreen {
            id: scheduleScreen

            onBackRequested: root.trail.back()
            onPlannedRequested: key => root.open(root.planned, { planned: key }, scheduleScreen)
            onPaperRequested: root.overview.open(root.overview.paper, { campaign: scheduleScreen.campaign, what: CampaignPaper.Schedule }, scheduleScreen)
        }
    }
}
