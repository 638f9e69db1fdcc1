// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Which act it is: what, where, when, who.
Item {
    id: root

    required property SignedVisit act
    default property alias content: column.data

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: column

        x: Theme.gap
        y: Theme.gap
        width: Math.min(parent.width - 2 * Theme.gap, Theme.column)
        spacing: Theme.gapSmall

        Heading {
            text: root.act.title
            font.pixelSize: Theme.textTitle
            Layout.fillWidth: true
        }

        Prose {
            text: root.act.school
            Layout.fillWidth: true
        }

        Small {
            text: root.act.facts
            Layout.fillWidth: true
        }

        Small {
            text: qsTr("Наблюдатель: %1").arg(root.act.observer)
            Layout.fillWidth: true
        }

        Small {
            visible: text !== ""
            text: root.act.fromPaper
            Layout.fillWidth: true
        }

        Pill {
            visible: root.act.isNextVersion
            text: qsTr("Новая редакция прежнего листа")
            icon: "history"
            tone: Tone.Active
        }
    }
}
