// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta.View

// The keys that work on every page of an open profile.
Item {
    id: root

    required property Session session

    signal searchRequested
    signal importRequested

    Shortcut {
        sequence: "Ctrl+F"
        onActivated: root.searchRequested()
    }

    Shortcut {
        sequence: "Ctrl+N"
        onActivated: root.importRequested()
    }

    Shortcut {
        sequence: "Ctrl+Z"
        onActivated: root.session.undo.takeBack()
    }

    Shortcut {
        sequence: "Ctrl+L"
        onActivated: root.session.lock()
    }
}
