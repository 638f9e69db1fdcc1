// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One check test in the list: what, where, when, who observes, what is wrong with it.
RowItem {
    id: root

    required property string title
    required property string place
    required property string moment
    required property string trouble
    required property string observers
    required property bool isObserved

    Accessible.name: title + ". " + place + ". " + moment + ". " + observers + ". " + trouble

    contentItem: ColumnLayout {
        spacing: 2

        Prose {
            text: root.title
            font.weight: Font.Bold
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Small {
            text: root.place
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Small {
            visible: root.moment !== ""
            text: root.moment
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Pill {
            text: root.observers
            tone: root.isObserved ? Tone.Good : Tone.Plain
            icon: root.isObserved ? "done" : "person"
            Accessible.ignored: true
        }

        Pill {
            visible: root.trouble !== ""
            text: root.trouble
            tone: Tone.Warning
            Accessible.ignored: true
        }
    }
}
