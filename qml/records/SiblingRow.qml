// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// One of the values that a field holds, and the button that makes it the one.
Item {
    id: root

    required property string value
    required property string author
    required property string moment

    signal chosen

    width: ListView.view ? ListView.view.width : 0
    implicitHeight: row.implicitHeight + 2 * Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: value

    GridLayout {
        id: row

        x: Theme.gap
        y: Theme.gap
        width: Math.min(root.width - 2 * Theme.gap, Theme.column)
        columns: width < Theme.twoFrom ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapSmall

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Prose {
                text: root.value === "" ? qsTr("пусто") : root.value
                Layout.fillWidth: true
            }

            Small {
                text: root.moment + ", " + root.author
                Layout.fillWidth: true
            }
        }

        Act {
            text: qsTr("Выбрать это")
            Accessible.name: qsTr("Выбрать: %1").arg(root.value)
            onClicked: root.chosen()
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
