// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// A profile that is there: its passphrase, as often as it takes.
ColumnLayout {
    id: root

    signal unlockRequested(string passphrase)
    signal recoveryRequested

    spacing: Theme.gap

    LineInput {
        id: passphrase

        label: qsTr("Парольная фраза")
        echoMode: TextInput.Password
        focus: true
        Layout.fillWidth: true
        onAccepted: root.unlockRequested(text)
    }

    Act {
        text: qsTr("Открыть")
        isPrimary: true
        isWide: true
        onClicked: root.unlockRequested(passphrase.text)
    }

    QuietAct {
        text: qsTr("Забыли фразу? Есть ключ восстановления")
        isWide: true
        onClicked: root.recoveryRequested()
    }
}
