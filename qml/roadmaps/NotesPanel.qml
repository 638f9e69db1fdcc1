// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta
import Versta.View

// Notes on a measure, kept without a Save button: leaving the field is enough.
Panel {
    id: root

    required property Session session
    required property string measure

    signal historyRequested

    FieldEdit {
        id: edit

        session: root.session
        isSeen: root.visible
        record: root.measure
        path: "notes"
    }

    Connections {
        target: root.session
        function onClosing(): void {
            edit.commit(area.text);
        }
    }

    RowLayout {
        Layout.fillWidth: true

        Heading {
            text: qsTr("Примечание")
            Layout.fillWidth: true
        }

        IconAct {
            sign: "history"
            text: qsTr("Кто менял примечание")
            onClicked: root.historyRequested()
        }
    }

    TextArea {
        id: area

        text: edit.text
        enabled: !edit.isInConflict
        placeholderText: qsTr("О чём договорились, где лежат документы…")
        placeholderTextColor: Theme.inkSoft
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        font.family: Theme.sans
        font.pixelSize: Theme.textBody
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        padding: Theme.gapHalf
        implicitHeight: Math.max(96, contentHeight + topPadding + bottomPadding)
        Accessible.role: Accessible.EditableText
        Accessible.multiLine: true
        Accessible.name: qsTr("Примечание")
        Layout.fillWidth: true
        Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus()
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus()
        onActiveFocusChanged: activeFocus ? edit.begin() : edit.commit(text)
        Component.onDestruction: if (activeFocus) edit.commit(text)

        background: Rectangle {
            color: Theme.surface
            radius: Theme.radius
            border.color: area.activeFocus ? Theme.accent : Theme.edge
            border.width: area.activeFocus ? 2 : 1
        }
    }

    Small {
        text: edit.isInConflict ? qsTr("Сначала выберите одно из двух значений.") : qsTr("Сохраняется само, когда вы уходите из поля.")
        Layout.fillWidth: true
    }
}
