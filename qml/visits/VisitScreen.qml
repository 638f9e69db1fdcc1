// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One visit: its sheet while it is filled in, what was signed afterwards.
Screen {
    id: root

    required property Session session
    required property string visit

    signal signRequested
    signal conflictRequested
    signal outRequested
    signal visitRequested(string key)

    title: sheet.title === "" ? qsTr("Лист наблюдения") : sheet.title
    likedWidth: 480

    actions: [
        IconAct {
            visible: !sheet.isGone
            sign: "print"
            text: qsTr("Сохранить или напечатать")
            onClicked: root.outRequested()
        },
        IconAct {
            visible: !sheet.isGone && !sheet.isSigned
            sign: "checklist"
            text: qsTr("Этапы и проверка")
            onClicked: sheet.step = sheet.steps.count - 1
        }
    ]

    Visit {
        id: sheet

        session: root.session
        isSeen: root.visible
        checklist: root.visit
    }

    Trouble {
        text: sheet.isGone ? qsTr("Этого листа здесь больше нет.") : sheet.hasTemplate ? "" : qsTr("Вопросы этого листа ещё не пришли. Проведите обмен.")
        Layout.fillWidth: true
        Layout.margins: visible ? Theme.gap : 0
    }

    FillPanel {
        visible: !sheet.isGone && !sheet.isSigned && sheet.hasTemplate
        session: root.session
        visit: sheet
        focus: visible
        Layout.fillWidth: true
        Layout.fillHeight: true
        onSignRequested: root.signRequested()
        onConflictRequested: root.conflictRequested()
    }

    Loader {
        active: sheet.isSigned && !sheet.isGone
        visible: active
        focus: active
        Layout.fillWidth: true
        Layout.fillHeight: true

        sourceComponent: SignedPanel {
            session: root.session
            checklist: root.visit
            isSeen: root.visible
            onVisitRequested: key => root.visitRequested(key)
        }
    }
}
