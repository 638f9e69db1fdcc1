// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta

// The screens that open from another one, and where each leads.
QtObject {
    id: root

    required property StackView stack

    readonly property Component roadmap: Component {
        RoadmapScreen {
            id: roadmapScreen

            onBackRequested: root.stack.pop()
            onMeasureRequested: key => root.stack.push(root.measure, { session: roadmapScreen.session, measure: key })
            onDoubtsRequested: root.stack.push(root.doubts, {
                session: roadmapScreen.session,
                roadmap: roadmapScreen.roadmap
            })
        }
    }

    readonly property Component intake: Component {
        ImportScreen {
            id: importScreen

            onBackRequested: root.stack.pop()
            onRoadmapRequested: key => root.stack.replace(root.roadmap, { session: importScreen.session, roadmap: key })
            onDoubtsRequested: key => root.stack.push(root.doubts, { session: importScreen.session, roadmap: key })
        }
    }

    readonly property Component doubts: Component {
        DoubtsScreen {
            onBackRequested: root.stack.pop()
        }
    }

    readonly property Component measure: Component {
        MeasureScreen {
            id: measureScreen

            onBackRequested: root.stack.pop()
            onHistoryRequested: path => root.stack.push(root.history, {
                session: measureScreen.session,
                record: measureScreen.measure,
                path: path
            })
            onConflictRequested: root.stack.push(root.conflict, {
                session: measureScreen.session,
                record: measureScreen.measure
            })
        }
    }

    readonly property Component history: Component {
        HistoryScreen {
            onBackRequested: root.stack.pop()
        }
    }

    readonly property Component conflict: Component {
        ConflictsScreen {
            onBackRequested: root.stack.pop()
        }
    }
}
