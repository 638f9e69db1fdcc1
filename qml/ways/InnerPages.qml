// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// The pages that open from another one, and where each leads.
QtObject {
    id: root

    required property Session session
    required property Trail trail
    readonly property var all: [roadmap, out, intake, doubts, measure, history, conflicts, passphrase, journal, redating, ...coordination.all]
    readonly property CampaignPages coordination: CampaignPages {
        session: root.session
        trail: root.trail
        onRoadmapRequested: (key, from) => root.open(root.redating, { roadmap: key }, from)
    }

    // From the page `from`, or over the last one.
    function open(page: Component, properties: var, from: Item): void {
        trail.open(page, Object.assign({ session: session }, properties), from);
    }

    readonly property Component roadmap: Component {
        RoadmapScreen {
            id: roadmapScreen

            onBackRequested: root.trail.back()
            onMeasureRequested: key => root.open(root.measure, { measure: key }, roadmapScreen)
            onDoubtsRequested: root.open(root.doubts, { roadmap: roadmapScreen.roadmap }, roadmapScreen)
            onOutRequested: root.open(root.out, { roadmap: roadmapScreen.roadmap }, roadmapScreen)
            onRedatingRequested: root.open(root.redating, { roadmap: roadmapScreen.roadmap }, roadmapScreen)
        }
    }

    readonly property Component redating: Component {
        RedateScreen {
            onBackRequested: root.trail.back()
        }
    }

    readonly property Component out: Component {
        RoadmapOutScreen {
            onBackRequested: root.trail.back()
        }
    }

    readonly property Component intake: Component {
        ImportScreen {
            id: importScreen

            onBackRequested: root.trail.back()
            onRoadmapRequested: key => root.open(root.roadmap, { roadmap: key }, importScreen)
            onDoubtsRequested: key => root.open(root.doubts, { roadmap: key }, importScreen)
        }
    }

    readonly property Component doubts: Component {
        DoubtsScreen {
            onBackRequested: root.trail.back()
        }
    }

    readonly property Component measure: Component {
        MeasureScreen {
            id: measureScreen

            onBackRequested: root.trail.back()
            onHistoryRequested: path => root.open(root.history, { record: measureScreen.measure, path: path }, measureScreen)
            onRecordRequested: (key, isMeasure) => isMeasure ? root.open(root.measure, { measure: key }, measureScreen) : root.open(root.roadmap, { roadmap: key }, measureScreen)
            onConflictRequested: root.open(root.conflicts, { record: measureScreen.measure }, measureScreen)
        }
    }

    readonly property Component history: Component {
        HistoryScreen {
            onBackRequested: root.trail.back()
        }
    }

    readonly property Component conflicts: Component {
        ConflictsScreen {
            onBackRequested: root.trail.back()
        }
    }

    readonly property Component passphrase: Component {
        PassphraseScreen {
            onBackRequested: root.trail.back()
        }
    }

    readonly property Component journal: Component {
        JournalScreen {
            onBackRequested: root.trail.back()
        }
    }
}
