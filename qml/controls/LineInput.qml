// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta

// A labelled line to fill in. A secret one is typed blind until the eye at its end is opened: who types five words on a
// telephone's glass may want to see them.
FocusScope {
    id: root

    required property string label
    property string hint: ""
    property string sign: "" // name of an icon
    property bool isLabelShown: true
    property alias text: field.text
    property bool isSecret: false
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
            rightPadding: root.isSecret ? Theme.touch : Theme.gapHalf
            color: Theme.ink
            placeholderTextColor: Theme.inkSoft
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            selectByMouse: true
            echoMode: root.isSecret && !eye.isOpen ? TextInput.Password : TextInput.Normal
            inputMethodHints: root.isSecret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase : Qt.ImhNone
            font.family: Theme.sans
            font.pixelSize: Theme.textBody
            focus: true
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.hint
            Layout.fillWidth: true
            onAccepted: root.accepted()
            onTextEdited: if (/[\t\r\n]/.test(text)) text = text.trim().replace(/[\t\r\n]+/g, "; ") // a pasted table

            Icon {
                visible: root.sign !== ""
                x: Theme.gapHalf - 2
                anchors.verticalCenter: parent.verticalCenter
                name: root.sign
            }

            IconAct {
                id: eye

                property bool isOpen: false

                visible: root.isSecret
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                sign: isOpen ? "eye-off" : "eye"
                text: isOpen ? qsTr("Скрыть, что введено") : qsTr("Показать, что введено")
                onClicked: isOpen = !isOpen
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
