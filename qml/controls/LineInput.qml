// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta

// A labelled line to fill in.
FocusScope {
    id: root

    required property string label
    property string hint: ""
    property string sign: "" // name of an icon
    property bool isLabelShown: true
    property alias text: field.text
    property alias echoMode: field.echoMode
    property alias inputMethodHints: field.inputMethodHints
    property alias placeholder: field.placeholderText
    property alias maximumLength: field.maximumLength
    property alias field: field

    signal accepted

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.gapTiny

        Prose {
            visible: root.isLabelShown
            text: root.label
            font.weight: Font.Bold
            Layout.fillWidth: true
        }

        Small {
            visible: root.hint !== ""
            text: root.hint
            Layout.fillWidth: true
        }

        TextField {
            id: field

            implicitHeight: Math.max(Theme.touch, contentHeight + 2 * Theme.gapHalf)
            leftPadding: root.sign === "" ? Theme.gapHalf : Theme.icon + 2 * Theme.gapHalf - 4
            rightPadding: Theme.gapHalf
            color: Theme.ink
            placeholderTextColor: Theme.inkSoft
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            selectByMouse: true
            font.family: Theme.sans
            font.pixelSize: Theme.textBody
            focus: true
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.hint
            Layout.fillWidth: true
            onAccepted: root.accepted()

            Icon {
                visible: root.sign !== ""
                x: Theme.gapHalf - 2
                anchors.verticalCenter: parent.verticalCenter
                name: root.sign
            }

            background: Rectangle {
                color: Theme.surface
                radius: Theme.radius
                border.color: field.activeFocus ? Theme.accent : Theme.edge
                border.width: field.activeFocus ? 2 : 1
            }
        }
    }
}
