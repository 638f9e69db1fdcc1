// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta

// One question and what was answered.
Control {
    id: root

    required property string question
    required property string answer
    required property int tone
    required property string comment

    width: ListView.view ? ListView.view.width : implicitWidth
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.gapHalf
    bottomPadding: Theme.gapHalf
    Accessible.role: Accessible.ListItem
    Accessible.name: question + ". " + answer + ". " + comment

    contentItem: ColumnLayout {
        spacing: 2

        Prose {
            text: root.question
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Pill {
            text: root.answer
            tone: root.tone
            Accessible.ignored: true
        }

        Prose {
            visible: root.comment !== ""
            text: root.comment
            font.family: Theme.serif
            Accessible.ignored: true
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
