// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// The ways through the house below a phone's page: the most used, and the rest behind one.
Rectangle {
    id: root

    required property Places places
    required property int current
    required property int urgent

    signal placeRequested(int place)

    implicitHeight: row.implicitHeight + 1
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Разделы")

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.topMargin: 1
        spacing: 0

        Repeater {
            model: root.places.ofBar

            NavItem {
                required property int modelData

                text: root.places.names[modelData]
                sign: root.places.icons[modelData]
                badge: modelData === Places.Today ? root.urgent : 0
                checked: root.current === modelData || modelData === Places.More && root.places.ofMore.includes(root.current)
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: root.placeRequested(modelData)
            }
        }
    }

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
}
