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
    readonly property ProfileShelf shelf: session.shelf
    property bool isRecovering: false
    property bool isChoosing: false // between the profiles of this device
    readonly property bool isBusy: session.state === Session.Opening
    readonly property string trouble: isBusy ? "" : session.trouble
    property bool wasFresh: session.state === Session.Fresh

    columnWidth: Theme.narrow
    onIsRecoveringChanged: session.dismissTrouble()
    onIsChoosingChanged: session.dismissTrouble()

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

    // The form that opens a profile is drawn first; the others are read when they are wanted, so their file is named.
    Loader {
        readonly property bool isOther: root.session.state === Session.KeyShown || root.isChoosing || root.wasFresh || root.isRecovering

        function turn(): void {
            if (isOther)
                setSource("OtherDoors.qml", { door: root });
            else
                sourceComponent = locked;
        }

        focus: true
        onIsOtherChanged: turn()
        Component.onCompleted: turn()
        Layout.fillWidth: true
    }

    OpeningLine {
        visible: root.isBusy
        prepared: root.session.prepared
        Layout.fillWidth: true
    }

    Component {
        id: locked

        UnlockForm {
            wasLeft: root.session.wasLeft
            name: root.shelf.isOpen ? root.shelf.name : ""
            trouble: root.trouble
            onEdited: root.session.dismissTrouble()
            onOthersRequested: root.isChoosing = true
            enabled: !root.isBusy
            onUnlockRequested: passphrase => root.session.unlock(passphrase)
            onRecoveryRequested: root.isRecovering = true
        }
    }
}
