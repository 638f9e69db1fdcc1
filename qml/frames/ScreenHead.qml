// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// The top of a screen: its name and the way back.
Item {
    id: root

    required property string title
    property bool hasBack: true
    property alias actions: row.data

    signal backRequested

    implicitHeight: Math.max(56, Math.ceil(words.implicitHeight) + 2 * Theme.gapSmall)
    Accessible.role: Accessible.ToolBar
    Accessible.name: title

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.hasBack ? Theme.gapTiny : Theme.gap
        anchors.rightMargin: row.implicitWidth > 0 ? Theme.gapTiny : Theme.gap
        spacing: Theme.gapTiny

        IconAct {
            visible: root.hasBack
            sign: "back"
            text: qsTr("Назад")
            onClicked: root.backRequested()
        }

        Heading {
            id: words

            text: root.title
            font.pixelSize: Theme.textTitle
            lineHeight: 1
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
        }

        RowLayout {
            id: row

            spacing: 0
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
