// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta
import Versta.View

// An open profile: the ways, the place that was asked for, and the line that tells the truth about sync. A place keeps
// its pages and their state while another is looked at.
FocusScope {
    id: root

    required property Session session
    required property Preferences preferences
    readonly property bool hasRail: width >= Theme.railFrom
    readonly property bool hasPane: width >= Theme.paneFrom
    readonly property alias section: rooms.section
    readonly property var wayBack: session.wayBack() // where one was when the profile closed
    property int place: wayBack.place ?? Places.Today

    // The place that is shown already goes back to its first page.
    function show(asked: int): void {
        root.place === asked ? root.section.trail.home() : root.place = asked;
        root.section.trail.forceActiveFocus();
    }

    Keys.onEscapePressed: event => event.accepted = root.section.trail.back()
    Keys.onBackPressed: event => event.accepted = root.section.trail.back()

    QuickKeys {
        session: root.session
        onSearchRequested: root.show(Places.Search)
        onImportRequested: root.section.importRequested()
    }

    Connections {
        target: root.session
        function onClosing(): void {
            root.session.keepWay({ place: root.place, ways: rooms.ways() });
        }
    }

    Places {
        id: allPlaces
        preferences: root.preferences
    }

    TodayList {
        id: day
        session: root.session
        isSeen: root.place !== Places.Observation // a tap in a sheet waits for nothing else
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        NavRail {
            visible: root.hasRail
            isPane: root.hasPane
            session: root.session
            places: allPlaces
            current: root.place
            urgent: day.urgent
            Layout.fillHeight: true
            onPlaceRequested: place => root.show(place)
            onLockRequested: root.session.lock()
        }

        ColumnLayout {
            spacing: 0

            Rooms {
                id: rooms
                session: root.session
                preferences: root.preferences
                today: day
                places: allPlaces
                place: root.place
                waysBack: root.wayBack.ways ?? []
                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                onPlaceRequested: place => root.show(place)
            }

            NoticeBar {
                text: root.session.notice
                maximumHeight: root.height / 3
                Layout.fillWidth: true
                onDismissRequested: root.session.dismissNotice()
            }

            UndoBar {
                id: undoBar

                undo: root.session.undo
                Layout.fillWidth: true
            }

            SyncBar {
                visible: !root.hasPane && (root.hasRail || !undoBar.visible || root.height > 36 * Theme.textBody) // room for both
                session: root.session
                Layout.fillWidth: true
                onExchangeRequested: root.show(Places.Exchange)
            }

            NavBar {
                visible: !root.hasRail
                places: allPlaces
                current: root.place
                urgent: day.urgent
                Layout.fillWidth: true
                onPlaceRequested: place => root.show(place)
            }
        }
    }
}
