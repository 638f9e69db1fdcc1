// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta
import Versta.View

// One question over all checklists: counts, and what was written to the violations.
Control {
    id: root

    required property string question
    required property string source
    required property string counts
    required property int violations
    required property list<string> texts

    width: ListView.view ? ListView.view.width : implicitWidth
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.gapHalf
    bottomPadding: Theme.gapHalf
    Accessible.role: Accessible.ListItem
    Accessible.name: question + ". " + counts

    contentItem: ColumnLayout {
        spacing: Theme.gapTiny

        Prose {
            text: root.question
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Pill {
            text: root.counts
            tone: root.violations > 0 ? Tone.Warning : Tone.Good
            Accessible.ignored: true
        }

        Repeater {
            model: root.texts

            Small {
                required property string modelData

                text: modelData
                Layout.fillWidth: true
            }
        }

        Small {
            visible: root.source !== ""
            text: qsTr("Основание: %1").arg(root.source)
            Layout.fillWidth: true
        }
    }

    background: Rectangle {
        color: Theme.surface

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
}
