// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Before the profile is open: make it, open it, or open it with the recovery key.
ScrollColumn {
    id: root

    required property Session session
    required property Preferences preferences
    readonly property bool isUnknown: preferences.who === Preferences.Unsaid
    property bool isRecovering: false
    readonly property bool isBusy: session.state === Session.Opening
    property bool wasFresh: session.state === Session.Fresh

    columnWidth: Theme.narrow
    onIsRecoveringChanged: session.dismissTrouble()

    Connections {
        target: root.session
        function onStateChanged(): void {
            root.wasFresh = root.isBusy ? root.wasFresh : root.session.state === Session.Fresh;
        }
    }

    Item {
        visible: root.width >= Theme.railFrom
        implicitHeight: Theme.gapLarge
    }

    Masthead {
        Layout.fillWidth: true
    }

    Loader {
        focus: true
        sourceComponent: root.session.state === Session.KeyShown ? key : root.wasFresh ? root.isUnknown ? who : fresh : root.isRecovering ? recovery : locked
        Layout.fillWidth: true
    }

    Prose {
        visible: root.isBusy
        text: qsTr("Открываем… Это занимает около секунды: так труднее подобрать фразу.")
        color: Theme.inkSoft
        Accessible.role: Accessible.StatusBar
        Accessible.name: text
        Layout.fillWidth: true
    }

    Trouble {
        text: root.isBusy ? "" : root.session.trouble
        Layout.fillWidth: true
    }

    Component {
        id: who

        WhoForm {
            onChosen: who => root.preferences.who = who
        }
    }

    Component {
        id: fresh

        CreateForm {
            session: root.session
            onBackRequested: root.preferences.who = Preferences.Unsaid
            enabled: !root.isBusy
            onCreateRequested: (passphrase, again) => root.session.create(passphrase, again)
        }
    }

    Component {
        id: locked

        UnlockForm {
            wasLeft: root.session.wasLeft
            enabled: !root.isBusy
            onUnlockRequested: passphrase => root.session.unlock(passphrase)
            onRecoveryRequested: root.isRecovering = true
        }
    }

    Component {
        id: recovery

        RecoverForm {
            enabled: !root.isBusy
            onRecoverRequested: (letters, passphrase, again) => root.session.recover(letters, passphrase, again)
            onBackRequested: root.isRecovering = false
        }
    }

    Component {
        id: key

        RecoveryKey {
            session: root.session
            onWritten: root.session.confirmKeyWritten()
        }
    }
}
