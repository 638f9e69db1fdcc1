// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta
import Versta.View

// An open profile: navigation, the screen that was asked for, and the line that tells the truth about sync.
FocusScope {
    id: root

    required property Session session
    readonly property bool isWide: width >= Theme.wideFrom
    readonly property alias stack: stack
    property int section: 0

    function show(index: int): void {
        section = index;
        stack.replace(null, [roadmaps, search, conflicts, colleagues][index]);
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        NavBar {
            isRail: true
            visible: root.isWide
            current: root.section
            conflicts: waiting.fields
            Layout.fillHeight: true
            onSectionRequested: index => root.show(index)
            onLockRequested: root.session.lock()
        }

        ColumnLayout {
            spacing: 0

            ScreenStack {
                id: stack

                focus: true
                initialItem: roadmaps
                Layout.fillWidth: true
                Layout.fillHeight: true
                Keys.onEscapePressed: if (depth > 1) pop()
                Keys.onBackPressed: event => event.accepted = depth > 1 && pop() !== null
            }

            NoticeBar {
                text: root.session.notice
                Layout.fillWidth: true
                onDismissRequested: root.session.dismissNotice()
            }

            SyncBar {
                session: root.session
                Layout.fillWidth: true
                onAddressRequested: root.show(3)
            }

            NavBar {
                visible: !root.isWide
                current: root.section
                conflicts: waiting.fields
                Layout.fillWidth: true
                onSectionRequested: index => root.show(index)
                onLockRequested: root.session.lock()
            }
        }
    }

    ConflictList {
        id: waiting

        session: root.session
    }

    Component {
        id: roadmaps

        RoadmapsScreen {
            session: root.session
            onRoadmapRequested: key => stack.push(screens.roadmap, { session: root.session, roadmap: key })
            onImportRequested: stack.push(screens.intake, { session: root.session })
        }
    }

    Component {
        id: search

        SearchScreen {
            session: root.session
            onRoadmapRequested: key => stack.push(screens.roadmap, { session: root.session, roadmap: key })
            onMeasureRequested: key => stack.push(screens.measure, { session: root.session, measure: key })
        }
    }

    Component {
        id: conflicts

        ConflictsScreen {
            session: root.session
        }
    }

    Component {
        id: colleagues

        ColleaguesScreen {
            session: root.session
        }
    }

    InnerScreens {
        id: screens

        stack: stack
    }
}
