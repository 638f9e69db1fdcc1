// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The date, how the day looks, and whose work is counted.
Item {
    id: root

    required property TodayList today

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gapTiny

        Small {
            text: root.today.date
            Layout.fillWidth: true
        }

        Prose {
            text: root.today.summary
            Layout.fillWidth: true
        }

        Toggle {
            text: qsTr("Только то, что касается нас")
            checked: root.today.onlyOurs
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            onToggled: root.today.onlyOurs = checked
        }
    }
}
