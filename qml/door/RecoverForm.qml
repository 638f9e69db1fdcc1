// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// A forgotten passphrase: the recovery key and a new passphrase twice.
ColumnLayout {
    id: root

    property string trouble: ""

    signal edited
    signal recoverRequested(string letters, string passphrase, string again)
    signal backRequested

    spacing: Theme.gap

    RecoveryTyping {
        id: typing

        onChanged: letters.fill(typed)
    }

    Heading {
        text: qsTr("Восстановление")
        Layout.fillWidth: true
    }

    LineInput {
        id: letters

        // The cursor stays behind the letter that was typed, whatever was put in or left out before it.
        function fill(typed: string): void {
            const cursor = typing.cursorFor(field.text, field.cursorPosition);
            field.text = typed;
            field.cursorPosition = cursor;
        }

        label: qsTr("Ключ восстановления")
        hint: qsTr("8 групп по 4 знака с листа, который вы сохранили. Чёрточки ставятся сами.")
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly
        focus: true
        field.font.family: Theme.mono
        field.onTextEdited: typing.typed = field.text
        onTextChanged: root.edited()
        Layout.fillWidth: true
        onAccepted: passphrase.field.forceActiveFocus()
    }

    Pill {
        visible: text !== ""
        text: typing.advice
        icon: typing.isRight ? "done" : typing.isWrong ? "late" : ""
        tone: typing.isRight ? Tone.Good : typing.isWrong ? Tone.Alarm : Tone.Plain
        Accessible.role: Accessible.StatusBar
        Accessible.name: text
        Layout.topMargin: -Theme.gapSmall
    }

    LineInput {
        id: passphrase

        label: qsTr("Новая парольная фраза")
        isSecret: true
        Layout.fillWidth: true
        onTextChanged: root.edited()
        onAccepted: again.field.forceActiveFocus()
    }

    LineInput {
        id: again

        label: qsTr("Ещё раз")
        isSecret: true
        Layout.fillWidth: true
        onTextChanged: root.edited()
        onAccepted: root.recoverRequested(letters.text, passphrase.text, again.text)
    }

    Trouble {
        text: root.trouble
        Layout.fillWidth: true
    }

    Act {
        text: qsTr("Открыть с новой фразой")
        isPrimary: true
        isWide: true
        onClicked: root.recoverRequested(letters.text, passphrase.text, again.text)
    }

    QuietAct {
        text: qsTr("Вернуться")
        isWide: true
        onClicked: root.backRequested()
    }
}
