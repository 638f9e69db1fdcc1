// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One exchange of the past: when, what it carried, with whom.
Rectangle {
    id: root

    required property string moment
    required property string title
    required property string details
    required property string icon
    required property int tone

    width: ListView.view ? ListView.view.width : implicitWidth
    implicitHeight: row.implicitHeight + 2 * Theme.gapHalf
    color: Theme.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: moment + ". " + title + ". " + details

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.gapHalf
        anchors.leftMargin: Theme.gap
        spacing: Theme.gapHalf

        Icon {
            name: root.icon
            color: Theme.toneInk[root.tone]
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Prose {
                text: root.title
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Small {
                text: root.moment
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Small {
                visible: text !== ""
                text: root.details
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
