// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// A profile that is there: its passphrase, as often as it takes.
ColumnLayout {
    id: root

    property bool wasLeft: false
    property string name: "" // of the profile, where several share the device
    property string trouble: ""

    signal edited
    signal othersRequested
    signal unlockRequested(string passphrase)
    signal recoveryRequested

    spacing: Theme.gap

    Heading {
        visible: root.name !== ""
        text: root.name
        Layout.fillWidth: true
    }

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
        onTextChanged: root.edited()
        onAccepted: root.unlockRequested(text)
    }

    Trouble {
        text: root.trouble
        Layout.fillWidth: true
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

    QuietAct {
        visible: root.name !== ""
        sign: "people"
        text: qsTr("Другой профиль")
        isWide: true
        onClicked: root.othersRequested()
    }
}
