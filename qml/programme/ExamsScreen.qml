// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What each class writes in a campaign; a tap changes it.
Screen {
    id: root

    required property Session session
    required property string campaign
    property string openKey: ""

    signal examRequested(string exam)
    signal freshRequested

    title: qsTr("Классы и предметы")
    likedWidth: 400
    isEmpty: exams.count === 0
    onExamRequested: exam => openKey = exam
    onFreshRequested: openKey = ""

    actions: IconAct {
        visible: exams.count > 0
        sign: "add"
        text: qsTr("Добавить предмет")
        onClicked: root.freshRequested()
    }

    ExamList {
        id: exams

        session: root.session
        isSeen: root.visible
        campaign: root.campaign
    }

    RowList {
        focus: true
        visible: exams.count > 0
        model: exams
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        section.property: "grade"
        section.delegate: SectionHeading {}

        delegate: ExamRow {
            required property string key

            isOpen: !root.isTop && root.openKey === key
            onClicked: root.examRequested(key)
        }
    }

    ScrollColumn {
        visible: exams.count === 0
        columnWidth: Theme.narrow
        Layout.fillWidth: true
        Layout.fillHeight: true

        EmptyState {
            icon: "checklist"
            title: qsTr("Предметов ещё нет")
            advice: qsTr("Добавьте, что пишет каждый класс: предмет, сколько минут, на бумаге или на компьютере.")
            action: qsTr("Добавить предмет")
            actionIcon: "add"
            Layout.fillWidth: true
            onActionRequested: root.freshRequested()
        }
    }
}
