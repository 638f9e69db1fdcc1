// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// The pages of an observer, and where each leads.
QtObject {
    id: root

    required property Session session
    required property InnerPages pages
    readonly property var all: [visit, sign, out, myself, unplanned]

    function open(page: Component, properties: var, from: Item): void {
        pages.open(page, properties, from);
    }

    readonly property Component visit: Component {
        VisitScreen {
            id: visitScreen

            onBackRequested: root.pages.trail.back()
            onSignRequested: root.open(root.sign, { visit: visitScreen.visit }, visitScreen)
            onOutRequested: root.open(root.out, { visit: visitScreen.visit }, visitScreen)
            onConflictRequested: root.open(root.pages.conflicts, { record: visitScreen.visit }, visitScreen)
            onVisitRequested: key => root.open(root.visit, { visit: key }, visitScreen)
        }
    }

    readonly property Component sign: Component {
        SignScreen {
            onBackRequested: root.pages.trail.back()
        }
    }

    readonly property Component out: Component {
        VisitOutScreen {
            onBackRequested: root.pages.trail.back()
        }
    }

    readonly property Component myself: Component {
        MyselfScreen {
            onBackRequested: root.pages.trail.back()
        }
    }

    readonly property Component unplanned: Component {
        UnplannedScreen {
            id: unplannedScreen

            onBackRequested: root.pages.trail.back()
            onVisitRequested: key => root.open(root.visit, { visit: key }, unplannedScreen)
        }
    }
}
