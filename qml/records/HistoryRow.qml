// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One change in the life of a field.
Item {
    id: root

    required property string field
    required property string value
    required property string author
    required property string moment
    required property bool current

    width: ListView.view ? ListView.view.width : 0
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: field + ". " + value + ". " + author + ". " + moment

    ColumnLayout {
        id: column

        x: Theme.gap
        y: Theme.gap
        width: Math.min(root.width - 2 * Theme.gap, Theme.column)
        spacing: Theme.gapTiny

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Prose {
                text: root.field + ": " + root.value
                Layout.fillWidth: true
            }

            Pill {
                Layout.fillWidth: false
                visible: root.current
                Layout.alignment: Qt.AlignTop
                text: qsTr("сейчас")
            }
        }

        Small {
            text: root.moment + ", " + root.author
            Layout.fillWidth: true
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
