// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What every screen is: its name and the way back on top, its things below. Trail tells it whether it is the last one.
FocusScope {
    id: root

    required property string title
    property int likedWidth: 0 // beside another screen, with letters of 100 %; 0: all that is left
    property bool isEmpty: false // nothing to choose from: with nothing beside it, it takes the whole width
    property bool isTop: true
    readonly property int paneWidth: isEmpty && isTop ? 0 : Math.round(likedWidth * Math.min(Theme.textScale, 1.4))
    property bool hasBack: true
    property var keptNames: ["openKey"] // which of its properties come back after the profile was closed
    property bool isGuarded: false // it wants to ask something before it is left
    property bool isTouched: false // a hand has written on it
    property bool isFinished: false // and that stands elsewhere now
    readonly property bool isUnsaved: isTouched && !isFinished // what was written on it would go with it
    property alias actions: head.actions
    default property alias content: column.data

    signal backRequested
    signal leaveRequested // in place of backRequested while it is guarded

    // Without a guard the house goes back by itself.
    function guard(event: KeyEvent): void {
        event.accepted = root.isGuarded && root.isTop;
        if (event.accepted)
            root.leaveRequested();
    }

    function goBack(): void {
        root.isGuarded ? root.leaveRequested() : root.backRequested();
    }

    // A save may end after its page was left, or below another page: neither closes what is on top then.
    function finish(): void {
        if (!root.isTop)
            return;
        root.isFinished = true;
        root.backRequested();
    }

    opacity: 0
    Component.onCompleted: opacity = 1
    Keys.onEscapePressed: event => guard(event)
    Keys.onBackPressed: event => guard(event)
    Accessible.role: Accessible.Pane
    Accessible.name: title

    readonly property KeptValues kept: KeptValues {
        of: root
        names: root.keptNames
    }

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motion
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: 0

        ScreenHead {
            id: head

            title: root.title
            hasBack: root.hasBack && root.isTop
            Layout.fillWidth: true
            onBackRequested: root.goBack()
        }
    }
}
