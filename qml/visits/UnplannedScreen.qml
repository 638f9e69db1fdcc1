// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// A visit that nobody appointed, or one that was written on paper: which session, which sheet, and off.
Screen {
    id: root

    required property Session session
    property string template: "" // chosen from the start; else the usual one
    property bool isFromPaper: false
    property string chosen: ""

    signal visitRequested(string key)

    title: isFromPaper ? qsTr("С бумаги") : qsTr("Без назначения")
    likedWidth: 480

    UnplannedList {
        id: sessions

        session: root.session
        isSeen: root.visible
        template: root.template
        isFromPaper: root.isFromPaper
        onBegun: key => root.visitRequested(key)
    }

    RowList {
        id: list

        focus: true
        visible: sessions.count > 0
        model: sessions
        hasGrowingHeader: true
        Accessible.name: qsTr("Где проходит работа")
        Layout.fillWidth: true
        Layout.fillHeight: true

        header: UnplannedHead {
            width: list.width
            templates: sessions.templates
            chosen: sessions.templateIndex
            where: root.isFromPaper ? qsTr("Где наблюдали") : qsTr("Где вы сейчас")
            onTemplateChosen: index => sessions.templateIndex = index
        }

        delegate: UnplannedRow {
            required property string key

            isOpen: root.chosen === key
            onClicked: root.chosen = key
        }
    }

    ScrollColumn {
        visible: sessions.count === 0
        columnWidth: Theme.narrow
        Layout.fillWidth: true
        Layout.fillHeight: true

        EmptyState {
            visible: sessions.isReady
            icon: "calm"
            title: qsTr("Работ в списке нет")
            advice: qsTr("Какие классы и когда пишут работу, вносит координатор. Попросите его прислать список или проведите обмен.")
            action: qsTr("Вернуться")
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapHuge
            onActionRequested: root.backRequested()
        }
    }

    Act {
        visible: sessions.count > 0
        enabled: root.chosen !== ""
        isPrimary: true
        isWide: true
        sign: "checklist"
        text: root.chosen === "" ? qsTr("Выберите класс") : root.isFromPaper ? qsTr("Вносить с бумаги") : qsTr("Начать наблюдение")
        Layout.fillWidth: true
        Layout.margins: Theme.gap
        Layout.preferredHeight: Math.max(56, implicitHeight)
        onClicked: sessions.begin(root.chosen)
    }
}
