// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// A new profile: the passphrase twice.
ColumnLayout {
    id: root

    signal createRequested(string passphrase, string again)

    spacing: Theme.gap

    Heading {
        text: qsTr("Новый профиль")
        Layout.fillWidth: true
    }

    LineInput {
        id: passphrase

        label: qsTr("Парольная фраза")
        hint: qsTr("Четыре-пять слов, которые вы запомните. Не меньше 8 знаков.")
        echoMode: TextInput.Password
        focus: true
        Layout.fillWidth: true
        onAccepted: again.field.forceActiveFocus()
    }

    LineInput {
        id: again

        label: qsTr("Ещё раз")
        echoMode: TextInput.Password
        Layout.fillWidth: true
        onAccepted: root.createRequested(passphrase.text, again.text)
    }

    Act {
        text: qsTr("Создать профиль")
        isPrimary: true
        isWide: true
        onClicked: root.createRequested(passphrase.text, again.text)
    }

    Small {
        text: qsTr("Фразу знаете только вы: восстановить её не сможет никто. На такой случай дальше будет показан ключ восстановления.")
        Layout.fillWidth: true
    }
}
