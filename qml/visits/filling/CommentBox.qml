// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What happened, in the observer's words; committed when the hand rests and when it leaves.
ColumnLayout {
    id: root

    required property Session session
    required property Filling sheet
    required property string question
    required property string shown
    required property bool isAsked

    spacing: Theme.gapTiny
    onShownChanged: if (!area.activeFocus) area.text = shown
    Component.onDestruction: if (area.text !== shown) sheet.comment(question, area.text)

    Connections {
        target: root.session
        function onClosing(): void {
            root.sheet.comment(root.question, area.text);
        }
    }

    Timer {
        id: pause

        interval: 700
        onTriggered: root.sheet.comment(root.question, area.text)
    }

    AreaInput {
        id: area

        text: root.shown
        label: qsTr("Что произошло")
        placeholderText: qsTr("Что произошло: кто, когда, как")
        Layout.fillWidth: true
        onTextChanged: if (activeFocus && text !== root.shown) pause.restart()
        onActiveFocusChanged: if (!activeFocus) root.sheet.comment(root.question, text)
    }

    Small {
        visible: root.isAsked && area.text.trim() === ""
        text: qsTr("Без описания лист с нарушением не подписать.")
        Layout.fillWidth: true
    }
}
