// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// What came of a campaign's observation: visits, sheets, findings, papers; and where each page leads.
QtObject {
    id: root

    required property Session session
    required property Trail trail
    readonly property var all: [visits, checklist, findings, paper]

    // From the page `from`, or over the last one.
    function open(page: Component, properties: var, from: Item): void {
        trail.open(page, Object.assign({ session: session }, properties), from);
    }

    readonly property Component visits: Component {
        VisitsScreen {
            id: visitsScreen

            onBackRequested: root.trail.back()
            onChecklistRequested: key => root.open(root.checklist, { checklist: key }, visitsScreen)
        }
    }

    readonly property Component checklist: Component {
        ChecklistViewScreen {
            onBackRequested: root.trail.back()
        }
    }

    readonly property Component findings: Component {
        FindingsScreen {
            id: findingsScreen

            onBackRequested: root.trail.back()
            onReportRequested: root.open(root.paper, { campaign: findingsScreen.campaign, what: CampaignPaper.Report }, findingsScreen)
        }
    }

    readonly property Component paper: Component {
        CampaignPaperScreen {
            onBackRequested: root.trail.back()
        }
    }
}
