// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What to do today: the visits of an observer, what waits for a decision, what is late, what is due soon; each row leads to its place.
Screen {
    id: root

    required property Session session
    required property Preferences preferences
    required property TodayList today
    property string openKey: ""

    signal measureRequested(string key)
    signal doubtsRequested(string key)
    signal conflictsRequested
    signal reportRequested(string key)
    signal importRequested
    signal placeRequested(int place)

    title: qsTr("Сегодня")
    hasBack: false
    onMeasureRequested: key => openKey = key
    onDoubtsRequested: key => openKey = key
    onReportRequested: key => openKey = key

    KeptValues {
        of: root.today
        names: ["onlyOurs"]
    }

    RowList {
        focus: true
        visible: root.today.hasRoadmaps
        model: root.today
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        header: TodayHead {
            width: ListView.view ? ListView.view.width : 0
            today: root.today
        }

        section.property: "group"
        section.delegate: SectionHeading {}

        delegate: TodayRow {
            id: row

            required property string kind
            required property string target

            isOpen: !root.isTop && target !== "" && root.openKey === target
            onClicked: ({
                visit: () => root.placeRequested(Places.Observation),
                measure: () => root.measureRequested(row.target),
                report: () => root.reportRequested(row.target),
                doubts: () => root.doubtsRequested(row.target),
                conflicts: () => root.conflictsRequested(),
                more: () => root.placeRequested(Places.Roadmaps),
                unsent: () => root.placeRequested(Places.Exchange)
            })[kind]()
        }

        footer: EmptyState {
            visible: root.today.count === 0
            width: ListView.view ? Math.min(ListView.view.width - 2 * Theme.gap, Theme.narrow) : 0
            height: visible ? implicitHeight + 2 * Theme.gapHuge : 0
            x: ListView.view ? (ListView.view.width - width) / 2 : 0
            icon: "calm"
            title: qsTr("На сегодня всё")
            advice: qsTr("Просроченного нет, решать нечего, всё отправлено. Ближайшие сроки появятся здесь за две недели.")
        }
    }

    FirstSteps {
        preferences: root.preferences
        visible: !root.today.hasRoadmaps
        Layout.fillWidth: true
        Layout.fillHeight: true
        onImportRequested: root.importRequested()
        onJoinRequested: root.placeRequested(Places.Colleagues)
    }
}
