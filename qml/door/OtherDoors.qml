// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// Every way in but the passphrase of a profile that is there: a new one, the recovery key, another profile.
Loader {
    id: root

    required property Door door
    readonly property Session session: door.session

    focus: true
    sourceComponent: session.state === Session.KeyShown ? key : door.isChoosing ? profiles : door.wasFresh ? fresh : door.isRecovering ? recovery : null

    Component {
        id: fresh

        FreshDoor {
            session: root.session
            preferences: root.door.preferences
            trouble: root.door.trouble
            enabled: !root.door.isBusy
            onOthersRequested: root.door.isChoosing = true
        }
    }

    Component {
        id: recovery

        RecoverForm {
            trouble: root.door.trouble
            onEdited: root.session.dismissTrouble()
            enabled: !root.door.isBusy
            onRecoverRequested: (letters, passphrase, again) => root.session.recover(letters, passphrase, again)
            onBackRequested: root.door.isRecovering = false
        }
    }

    Component {
        id: profiles

        ProfilesDoor {
            shelf: root.door.shelf
            onTurned: {
                root.door.isRecovering = false;
                root.door.isChoosing = false;
            }
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
