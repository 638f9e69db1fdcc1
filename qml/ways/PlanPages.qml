// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// What makes up a campaign: its days, what is written in it, how long that is kept; and where each page leads.
QtObject {
    id: root

    required property Session session
    required property Trail trail
    readonly property var all: [move, exams, exam, retention]

    signal roadmapRequested(string key, Item from) // to move its dates

    // From the page `from`, or over the last one.
    function open(page: Component, properties: var, from: Item): void {
        trail.open(page, Object.assign({ session: session }, properties), from);
    }

    readonly property Component move: Component {
        CampaignMoveScreen {
            id: moveScreen

            onBackRequested: root.trail.back()
            onRoadmapRequested: key => root.roadmapRequested(key, moveScreen)
        }
    }

    readonly property Component exams: Component {
        ExamsScreen {
            id: examsScreen

            onBackRequested: root.trail.back()
            onExamRequested: exam => root.open(root.exam, { campaign: examsScreen.campaign, exam: exam }, examsScreen)
            onFreshRequested: root.open(root.exam, { campaign: examsScreen.campaign, exam: "" }, examsScreen)
        }
    }

    readonly property Component exam: Component {
        ExamScreen {
            onBackRequested: root.trail.back()
        }
    }

    readonly property Component retention: Component {
        RetentionScreen {
            onBackRequested: root.trail.back()
        }
    }
}
