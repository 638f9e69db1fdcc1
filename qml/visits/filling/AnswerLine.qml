// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// An answer to type, committed when the hand rests and when it leaves; a time has «now» beside it.
RowLayout {
    id: root

    required property Session session
    required property string label
    required property string shown
    property bool isLabelShown: false
    property bool isTime: false
    property bool isNumber: false
    property bool isNowLoud: false // the one thing to do here

    signal handedIn(string typed)
    signal nowRequested

    spacing: Theme.gapSmall
    onShownChanged: if (!line.field.activeFocus) line.text = shown
    Component.onCompleted: line.text = shown
    Component.onDestruction: if (line.text !== shown) handedIn(line.text)

    Connections {
        target: root.session
        function onClosing(): void {
            root.handedIn(line.text);
        }
    }

    Timer {
        id: pause

        interval: 900
        onTriggered: root.handedIn(line.text)
    }

    LineInput {
        id: line

        label: root.label
        isLabelShown: root.isLabelShown
        placeholder: root.isTime ? qsTr("9:05") : ""
        maximumLength: root.isTime ? 5 : root.isNumber ? 9 : 2000
        inputMethodHints: root.isTime ? Qt.ImhTime : root.isNumber ? Qt.ImhDigitsOnly : Qt.ImhNone
        Layout.fillWidth: true
        onTextChanged: if (field.activeFocus && text !== root.shown) pause.restart()
        onAccepted: root.handedIn(text)
        field.onActiveFocusChanged: if (!field.activeFocus) root.handedIn(line.text)
    }

    Act {
        visible: root.isTime
        isPrimary: root.isNowLoud
        text: qsTr("Сейчас")
        Accessible.name: qsTr("%1: сейчас").arg(root.label)
        Layout.preferredHeight: Math.max(56, implicitHeight)
        Layout.alignment: Qt.AlignBottom
        Layout.minimumWidth: implicitWidth
        onClicked: root.nowRequested()
    }
}
