// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta

// The top of a screen: its name and the way back.
Rectangle {
    id: root

    required property string title
    property bool hasBack: true
    default property alias actions: row.data

    signal backRequested

    implicitWidth: row.implicitWidth
    implicitHeight: Theme.touch + 2 * Theme.gapTiny
    color: Theme.page
    Accessible.role: Accessible.ToolBar
    Accessible.name: title

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gapSmall
        anchors.rightMargin: Theme.gapSmall
        spacing: Theme.gapSmall

        ToolButton {
            id: back

            visible: root.hasBack
            implicitWidth: Theme.touch
            implicitHeight: Theme.touch
            text: "←"
            Accessible.name: qsTr("Назад")
            onClicked: root.backRequested()
            Keys.onReturnPressed: root.backRequested()

            contentItem: Text {
                text: back.text
                color: Theme.accent
                font.pixelSize: Theme.textTitle
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }

            background: Rectangle {
                radius: Theme.radius
                color: back.hovered || back.visualFocus ? Theme.accentSoft : "transparent"
            }
        }

        Heading {
            text: root.title
            elide: Text.ElideRight
            maximumLineCount: 1
            leftPadding: root.hasBack ? 0 : Theme.gapSmall
            Layout.fillWidth: true
        }
    }
}
