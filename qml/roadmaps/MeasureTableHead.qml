// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// The names of the table's columns.
Rectangle {
    id: root

    implicitHeight: 40
    color: Theme.raised

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Repeater {
            model: [
                { name: qsTr("№"), width: 52, fills: false },
                { name: qsTr("Мероприятие"), width: 240, fills: true },
                { name: qsTr("Срок"), width: 200, fills: false },
                { name: qsTr("Ответственные"), width: 180, fills: false },
                { name: qsTr("Статус"), width: 160, fills: false }
            ]

            Prose {
                required property var modelData

                text: modelData.name
                color: Theme.inkSoft
                font.pixelSize: Theme.textSmall
                Layout.preferredWidth: modelData.width
                Layout.fillWidth: modelData.fills
            }
        }
    }
}
