// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// How many visits there are, and whether all of them can be made.
Item {
    id: root

    required property ScheduleList visits

    implicitHeight: summary.implicitHeight + 2 * Theme.gapHalf

    Trouble {
        id: summary

        x: Theme.gap
        y: Theme.gapHalf
        width: root.width - 2 * Theme.gap
        text: root.visits.summary
        tone: root.visits.clashes > 0 ? Tone.Warning : Tone.Good
    }
}
