// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// A profile that is there: its passphrase, as often as it takes.
ColumnLayout {
    id: root

    property bool wasLeft: false

    signal unlockRequested(string passphrase)
    signal recoveryRequested

    spacing: Theme.gap

    Prose {
        visible: root.wasLeft
        text: qsTr("Профиль закрылся сам, потому что за ним никто не работал. Всё сохранено; откроется та же страница.")
        Layout.fillWidth: true
    }

    LineInput {
        id: passphrase

        label: qsTr("Парольная фраза")
        isSecret: true
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
