// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The months over the year strip, as many of their names as there is room for.
Rectangle {
    id: root

    required property MeasureList measures
    readonly property bool isBeside: width >= Theme.tableFrom // the strip stands beside the measure, else below it
    readonly property real needed: measures.months.length * 3 * Theme.textTiny / Math.max(1, axis.width)
    readonly property int step: needed <= 4 ? Math.max(1, Math.ceil(needed)) : needed <= 6 ? 6 : 12 // each January has its name, which is the year

    implicitHeight: Theme.textTiny + 2 * Theme.gapSmall
    color: Theme.page
    Accessible.ignored: true

    Item {
        id: axis

        x: root.isBeside ? root.width * 0.4 : Theme.gap
        width: root.width - x - Theme.gap
        height: parent.height

        Repeater {
            model: root.measures.months

            Text {
                required property var modelData

                visible: modelData.month % root.step === 0
                x: axis.width * modelData.at
                anchors.verticalCenter: parent.verticalCenter
                text: modelData.name
                color: Theme.inkSoft
                font.family: Theme.sans
                font.pixelSize: Theme.textTiny
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.edge
    }
}
