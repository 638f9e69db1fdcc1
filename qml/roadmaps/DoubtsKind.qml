// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Doubts of one kind: what they are about, and one answer to them all.
Item {
    id: root

    // Nothing is required: a list of Qt 6.4 that uses a heading again tells its new text to the context alone.
    property DoubtList doubts: null
    readonly property string heading: section // qmllint disable unqualified
    readonly property int count: doubts !== null && doubts.count > 0 ? doubts.countOf(heading) : 0
    readonly property bool isProposed: count > 0 && doubts.isProposed(heading)

    width: ListView.view ? ListView.view.width : 0
    height: column.implicitHeight + Theme.gapLarge

    ColumnLayout {
        id: column

        x: (root.width - width) / 2
        y: Theme.gapSmall
        width: Math.min(root.width - 2 * Theme.gap, Theme.column)
        spacing: Theme.gapSmall

        Heading {
            text: root.heading
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
                onClicked: root.doubts.acceptAll(root.heading)
            }

            Act {
                text: root.isProposed ? qsTr("Оставить все как есть") : qsTr("Всё проверено: %1").arg(root.count)
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.doubts.skipAll(root.heading)
            }
        }
    }
}
