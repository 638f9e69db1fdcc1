// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta

// Held with a finger or a mouse and moved: what it belongs to goes to another place of the list.
Item {
    id: root

    required property Item list // whose sight `dragged` counts in

    signal held(bool isHeld)
    signal dragged(real y)

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch

    Icon {
        anchors.centerIn: parent
        name: "sort"
    }

    HoverHandler {
        cursorShape: Qt.OpenHandCursor
    }

    DragHandler {
        target: null
        dragThreshold: 4
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        // A quick finger's only moves may be the one that begins it and the one that ends it.
        function tell(): void {
            if (active)
                root.dragged(root.list.mapFromItem(null, centroid.scenePosition).y);
        }

        onTranslationChanged: tell()
        onActiveChanged: {
            tell();
            root.held(active); // let go, the row may be gone
        }
    }
}
