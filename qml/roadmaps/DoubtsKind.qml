// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Doubts of one kind: what they are about, and one answer to them all.
Item {
    id: root

    required property string section
    required property DoubtList doubts
    readonly property int count: doubts.count > 0 ? doubts.countOf(section) : 0
    readonly property bool isProposed: doubts.count > 0 && doubts.isProposed(section)

    width: ListView.view ? ListView.view.width : 0
    height: column.implicitHeight + Theme.gapLarge

    ColumnLayout {
        id: column

        x: (root.width - width) / 2
        y: Theme.gapSmall
        width: Math.min(root.width - 2 * Theme.gap, Theme.column)
        spacing: Theme.gapSmall

        Heading {
            text: root.section
            Layout.fillWidth: true
        }

        Flow {
            visible: root.count > 1
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Act {
                visible: root.isProposed
                text: qsTr("Принять все такие: %1").arg(root.count)
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.doubts.acceptAll(root.section)
            }

            Act {
                text: root.isProposed ? qsTr("Оставить все как есть") : qsTr("Всё проверено: %1").arg(root.count)
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.doubts.skipAll(root.section)
            }
        }
    }
}
