// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta
import Versta.View

// The ways through the house beside the page: a rail of drawings on a tablet, a pane with names and the line of sync on
// a desktop.
Rectangle {
    id: root

    required property Session session
    required property Places places
    required property int current
    required property int urgent
    required property bool isPane

    signal placeRequested(int place)
    signal lockRequested

    implicitWidth: isPane ? Math.round(232 * Math.min(Theme.textScale, 1.4)) : Math.round(92 * Math.min(Theme.textScale, 1.3))
    color: Theme.surface

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gapSmall
        spacing: Theme.gapSmall

        Flickable {
            id: room

            contentHeight: column.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: column

                width: room.width
                spacing: Theme.gapTiny
                Accessible.role: Accessible.PageTabList
                Accessible.name: qsTr("Разделы")

                Wordmark {
                    isWhole: root.isPane
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.gapSmall
                }

                Repeater {
                    model: root.places.ofRail

                    NavItem {
                        required property int modelData

                        text: root.places.names[modelData]
                        sign: root.places.icons[modelData]
                        badge: modelData === Places.Today ? root.urgent : 0
                        isLine: root.isPane
                        checked: root.current === modelData
                        Layout.fillWidth: true
                        onClicked: root.placeRequested(modelData)
                    }
                }
            }
        }

        SyncBar {
            visible: root.isPane
            session: root.session
            isBlock: true
            Layout.fillWidth: true
            onExchangeRequested: root.placeRequested(Places.Exchange)
        }

        NavItem {
            text: root.isPane ? qsTr("Закрыть профиль") : qsTr("Закрыть")
            sign: "lock"
            isLine: root.isPane
            Accessible.role: Accessible.Button
            Layout.fillWidth: true
            onClicked: root.lockRequested()
        }
    }

    Rectangle {
        width: 1
        height: parent.height
        anchors.right: parent.right
        color: Theme.line
    }
}
