// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// Between the profiles of this device: to one of them, to a new one, or one less.
Loader {
    id: root

    required property ProfileShelf shelf
    property var leaving: null // the key and the name of the one that may go

    signal turned // the shelf did, to the profile that was chosen

    sourceComponent: leaving ? removal : choice

    Component {
        id: choice

        ProfilesForm {
            shelf: root.shelf
            onChosen: key => {
                root.shelf.choose(key);
                root.turned();
            }
            onFreshRequested: {
                root.shelf.add();
                root.turned();
            }
            onRemovalRequested: (key, name) => root.leaving = { key: key, name: name }
        }
    }

    Component {
        id: removal

        RemoveForm {
            name: root.leaving ? root.leaving.name : ""
            trouble: root.shelf.trouble
            onBackRequested: root.leaving = null
            onRemoveRequested: typed => {
                root.shelf.remove(root.leaving.key, typed);
                if (root.shelf.trouble !== "")
                    return;
                root.leaving = null;
                if (root.shelf.count === 0)
                    root.turned();
            }
        }
    }
}
