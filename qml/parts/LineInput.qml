// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta

// A labelled line to fill in.
ColumnLayout {
    id: root

    required property string label
    property string hint: ""
    property alias text: field.text
    property alias echoMode: field.echoMode
    property alias inputMethodHints: field.inputMethodHints
    property alias placeholder: field.placeholderText
    property alias field: field

    signal accepted

    spacing: Theme.gapTiny

    Prose {
        text: root.label
        font.weight: Font.Medium
        Layout.fillWidth: true
    }

    TextField {
        id: field

        implicitHeight: Theme.touch
        leftPadding: 12
        rightPadding: 12
        color: Theme.ink
        placeholderTextColor: Theme.inkSoft
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        selectByMouse: true
        font.pixelSize: Theme.textBody
        focus: true
        Accessible.name: root.label
        Accessible.description: root.hint
        Accessible.passwordEdit: echoMode === TextInput.Password
        Layout.fillWidth: true
        onAccepted: root.accepted()

        background: Rectangle {
            color: Theme.surface
            radius: Theme.radius
            border.color: field.activeFocus ? Theme.accent : Theme.edge
            border.width: field.activeFocus ? 2 : 1
        }
    }

    Prose {
        visible: root.hint !== ""
        text: root.hint
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        Layout.fillWidth: true
    }
}
