// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One visit in the schedule.
RowItem {
    id: root

    required property string moment
    required property string place
    required property string title
    required property string observer
    required property string clash

    Accessible.name: observer + ". " + moment + ". " + place + ". " + title + ". " + clash

    contentItem: ColumnLayout {
        spacing: 2

        Prose {
            text: root.observer
            font.weight: Font.Bold
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Prose {
            text: root.place
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Small {
            text: root.moment === "" ? root.title : root.title + ", " + root.moment
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Pill {
            visible: root.clash !== ""
            text: root.clash
            tone: Tone.Warning
            Accessible.ignored: true
        }
    }
}
