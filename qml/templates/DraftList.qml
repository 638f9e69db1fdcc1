// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta
import Versta.View

// The stages and questions of a draft; a row is dragged by its grip, or goes with Alt and an arrow.
RowList {
    id: root

    required property TemplateDraft draft
    required property DraftRows rows
    property string openKey: "" // of what stands beside the list
    property int dropAt: -1 // the row before which the dragged one would be let go
    property real finger: 0 // where the dragged one is held, in the list's sight
    // How far a finger has gone into the edge, where the list comes to meet it.
    readonly property real pull: dropAt < 0 ? 0 : Math.max(-Theme.touch, Math.min(Theme.touch,
        Math.min(0, finger - Theme.touch) + Math.max(0, finger - height + Theme.touch)))

    signal rowRequested(int row)

    // Where it went, there the keyboard is.
    function follow(row: int): void {
        if (row < 0)
            return;
        root.currentIndex = row;
        root.positionViewAtIndex(row, ListView.Contain);
    }

    // A row that is current stays alive however far it is scrolled away, and its grip with it.
    function take(row: int, y: real): void {
        root.currentIndex = row;
        root.finger = y;
        root.look();
    }

    function scrollOn(): void {
        const last = Math.max(root.originY, root.originY + root.contentHeight - root.height);
        root.contentY = Math.max(root.originY, Math.min(last, root.contentY + root.pull / 4));
        root.look();
    }

    function look(): void {
        const row = root.indexAt(root.width / 2, root.finger + root.contentY);
        root.dropAt = row < 0 ? root.count : row;
    }

    function letGo(row: int): void {
        const before = root.dropAt;
        root.dropAt = -1;
        if (before >= 0)
            root.follow(root.draft.drop(row, before));
    }

    model: rows
    cacheBuffer: 400
    // Rows of very different heights: at the end of the list Qt 6.4's bar and the list's guess of its height push one
    // another for ever.
    ScrollBar.vertical: null
    Accessible.name: qsTr("Этапы и вопросы")
    Keys.onPressed: event => {
        const isStep = (event.modifiers & Qt.AltModifier) && (event.key === Qt.Key_Up || event.key === Qt.Key_Down);
        event.accepted = isStep && currentIndex >= 0;
        if (event.accepted)
            root.follow(root.draft.step(currentIndex, event.key === Qt.Key_Down));
    }

    Timer {
        interval: 16
        repeat: true
        running: root.pull !== 0
        onTriggered: root.scrollOn()
    }

    delegate: DraftRow {
        required property int index
        required property string key

        isOpen: root.openKey === key
        isEditable: root.draft.isEditable
        isDropAbove: root.dropAt === index
        onClicked: root.rowRequested(index)
        onDragged: y => root.take(index, y)
        onDropped: root.letGo(index)
    }

    footer: TemplateFoot {
        width: root.width
        draft: root.draft
        onAdded: row => root.rowRequested(row)
    }
}
