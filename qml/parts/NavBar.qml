// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// The ways through the house: a bar below on a phone, a rail at the side elsewhere.
Rectangle {
    id: root

    required property int current
    required property int conflicts
    property bool isRail: false

    signal sectionRequested(int index)
    signal lockRequested

    implicitWidth: isRail ? 200 : 320
    implicitHeight: isRail ? 400 : 60
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Разделы")

    GridLayout {
        anchors.fill: parent
        anchors.margins: root.isRail ? Theme.gapSmall : 0
        flow: root.isRail ? GridLayout.TopToBottom : GridLayout.LeftToRight
        rows: root.isRail ? 7 : 1
        columns: root.isRail ? 1 : 5
        columnSpacing: 0
        rowSpacing: Theme.gapTiny

        Heading {
            visible: root.isRail
            text: qsTr("Верста")
            padding: Theme.gapSmall
        }

        Repeater {
            model: [qsTr("Карты"), qsTr("Поиск"), qsTr("Спорное"), qsTr("Коллеги")]

            NavItem {
                required property int index
                required property string modelData

                text: modelData
                badge: index === 2 ? root.conflicts : 0
                isRail: root.isRail
                checked: root.current === index
                Layout.fillWidth: true
                onClicked: root.sectionRequested(index)
            }
        }

        Item {
            visible: root.isRail
            Layout.fillHeight: true
        }

        NavItem {
            text: root.isRail ? qsTr("Закрыть профиль") : qsTr("Закрыть")
            isRail: root.isRail
            Layout.fillWidth: true
            onClicked: root.lockRequested()
        }
    }

    Rectangle {
        width: root.isRail ? 1 : parent.width
        height: root.isRail ? parent.height : 1
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.line
    }
}
