// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta
import Versta.View

// The name of a column; a tap sorts by it, a second one returns to the document's order.
AbstractButton {
    id: root

    required property MeasureList measures
    required property int order
    readonly property bool isSorted: order === measures.order

    implicitHeight: Math.max(Theme.touch, implicitContentHeight)
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Упорядочить: %1").arg(text)
    Accessible.checkable: true
    Accessible.checked: isSorted
    onClicked: measures.order = isSorted ? MeasureList.ByDocument : order
    Keys.onReturnPressed: clicked()

    contentItem: RowLayout {
        spacing: 2

        Text {
            text: root.text
            color: root.isSorted ? Theme.ink : Theme.inkSoft
            font.family: Theme.sans
            font.pixelSize: Theme.textSmall
            font.weight: root.isSorted ? Font.Bold : Font.Normal
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Icon {
            visible: root.isSorted && root.order !== MeasureList.ByDocument
            name: "down"
            size: Theme.iconSmall
            color: Theme.ink
        }
    }

    background: Rectangle {
        color: root.hovered ? Theme.accentSoft : "transparent"
        radius: Theme.radius
        border.color: Theme.accent
        border.width: root.visualFocus ? 2 : 0
    }
}
