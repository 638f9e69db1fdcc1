// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// To a profile that is not made yet: who its person is, then the passphrase.
Loader {
    id: root

    required property Session session
    required property Preferences preferences
    required property string trouble
    readonly property ProfileShelf shelf: session.shelf

    signal othersRequested

    sourceComponent: preferences.who === Preferences.Unsaid ? who : creation

    Component {
        id: who

        WhoForm {
            hasOthers: root.shelf.count > 0
            onBackRequested: root.othersRequested()
            onChosen: who => root.preferences.who = who
        }
    }

    Component {
        id: creation

        CreateForm {
            session: root.session
            who: root.preferences.who
            isNamed: root.shelf.count > 0
            trouble: root.trouble
            onEdited: root.session.dismissTrouble()
            onBackRequested: root.preferences.who = Preferences.Unsaid
            onCreateRequested: (passphrase, again) => {
                root.shelf.rename(name);
                root.session.create(passphrase, again);
            }
        }
    }
}
