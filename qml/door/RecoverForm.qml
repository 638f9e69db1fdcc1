// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// A forgotten passphrase: the recovery key and a new passphrase twice.
ColumnLayout {
    id: root

    signal recoverRequested(string letters, string passphrase, string again)
    signal backRequested

    spacing: Theme.gap

    Heading {
        text: qsTr("Восстановление")
        Layout.fillWidth: true
    }

    LineInput {
        id: letters

        label: qsTr("Ключ восстановления")
        hint: qsTr("8 групп по 4 знака с листа, который вы сохранили. Чёрточки можно не ставить.")
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly
        focus: true
        Layout.fillWidth: true
        onAccepted: passphrase.field.forceActiveFocus()
    }

    LineInput {
        id: passphrase

        label: qsTr("Новая парольная фраза")
        echoMode: TextInput.Password
        Layout.fillWidth: true
        onAccepted: again.field.forceActiveFocus()
    }

    LineInput {
        id: again

        label: qsTr("Ещё раз")
        echoMode: TextInput.Password
        Layout.fillWidth: true
        onAccepted: root.recoverRequested(letters.text, passphrase.text, again.text)
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
