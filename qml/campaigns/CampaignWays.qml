// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Where the work of a campaign is done.
ColumnLayout {
    id: root

    required property CampaignPage page
    property string openWay: "" // which of them stands open beside it

    signal sessionsRequested
    signal peopleRequested
    signal scheduleRequested
    signal visitsRequested
    signal findingsRequested
    signal reportRequested

    spacing: 0

    WayRow {
        text: qsTr("Работы и назначения")
        hint: root.page.sessions
        sign: "today"
        isOpen: root.openWay === "sessions"
        onClicked: root.sessionsRequested()
    }

    WayRow {
        text: qsTr("Люди")
        hint: qsTr("Кто может наблюдать, проверять, помогать")
        sign: "people"
        isOpen: root.openWay === "people"
        onClicked: root.peopleRequested()
    }

    WayRow {
        text: qsTr("График наблюдателей")
        hint: qsTr("Кто, когда и где; накладки найдены")
        sign: "strip"
        isOpen: root.openWay === "schedule"
        onClicked: root.scheduleRequested()
    }

    WayRow {
        text: qsTr("Посещения")
        hint: qsTr("Что сдано, что опаздывает; принять или вернуть лист")
        sign: "checklist"
        isOpen: root.openWay === "visits"
        onClicked: root.visitsRequested()
    }

    WayRow {
        text: qsTr("Находки и охват")
        hint: qsTr("По этапам и вопросам, по школам без сравнения")
        sign: "search"
        isOpen: root.openWay === "findings"
        onClicked: root.findingsRequested()
    }

    WayRow {
        text: qsTr("Отчёт наблюдателей")
        hint: root.page.reportDue
        sign: "document"
        isOpen: root.openWay === "report"
        onClicked: root.reportRequested()
    }
}
