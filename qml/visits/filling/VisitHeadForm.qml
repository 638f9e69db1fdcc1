// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The head of the sheet: where and when, the times by one tap, the counts, who observes.
ScrollColumn {
    id: root

    required property Session session
    required property Visit visit

    columnWidth: Theme.narrow

    Prose {
        text: root.visit.school
        Layout.fillWidth: true
    }

    Small {
        text: root.visit.day
        Layout.fillWidth: true
    }

    Panel {
        Layout.fillWidth: true

        AnswerLine {
            session: root.session
            label: qsTr("Начало наблюдения")
            isLabelShown: true
            isTime: true
            isNowLoud: root.visit.begins === ""
            shown: root.visit.begins
            Layout.fillWidth: true
            onHandedIn: typed => root.visit.setHead("begins", typed)
            onNowRequested: root.visit.setNow("begins")
        }

        AnswerLine {
            session: root.session
            label: qsTr("Окончание наблюдения")
            isLabelShown: true
            isTime: true
            shown: root.visit.ends
            Layout.fillWidth: true
            onHandedIn: typed => root.visit.setHead("ends", typed)
            onNowRequested: root.visit.setNow("ends")
        }
    }

    Panel {
        Layout.fillWidth: true

        AnswerLine {
            session: root.session
            label: qsTr("Учеников по списку")
            isLabelShown: true
            isNumber: true
            shown: root.visit.listed
            Layout.fillWidth: true
            onHandedIn: typed => root.visit.setHead("listed", typed)
        }

        AnswerLine {
            session: root.session
            label: qsTr("Пишут работу")
            isLabelShown: true
            isNumber: true
            shown: root.visit.present
            Layout.fillWidth: true
            onHandedIn: typed => root.visit.setHead("present", typed)
        }
    }

    Panel {
        Layout.fillWidth: true

        AnswerLine {
            session: root.session
            label: qsTr("Наблюдатель: фамилия, имя, отчество")
            isLabelShown: true
            shown: root.visit.observer
            Layout.fillWidth: true
            onHandedIn: typed => root.visit.setHead("observer", typed)
        }

        AnswerLine {
            session: root.session
            label: qsTr("Основание: приказ, удостоверение")
            isLabelShown: true
            shown: root.visit.basis
            Layout.fillWidth: true
            onHandedIn: typed => root.visit.setHead("basis", typed)
        }

        SwitchRow {
            text: qsTr("Вношу позже с бумаги")
            hint: root.visit.enteredBy === "" ? qsTr("Лист заполняли на бумаге, а сюда переписывают.") : qsTr("Вносит: %1").arg(root.visit.enteredBy)
            checked: root.visit.enteredBy !== ""
            Layout.fillWidth: true
            onToggled: root.visit.setFromPaper(checked)
        }
    }
}
