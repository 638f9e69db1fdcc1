// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Class, subject, duration and form; what the federal programme names can be picked.
ColumnLayout {
    id: root

    required property ExamForm form

    spacing: Theme.gap

    FieldInput {
        label: qsTr("Класс")
        text: root.form.grade
        trouble: root.form.gradeTrouble
        placeholder: "5"
        inputMethodHints: Qt.ImhDigitsOnly
        onEdited: text => root.form.grade = text
    }

    FieldInput {
        label: qsTr("Предмет")
        text: root.form.subject
        trouble: root.form.subjectTrouble
        onEdited: text => root.form.subject = text
    }

    ToggleFlow {
        words: root.form.subjects
        chosen: root.form.subject
        onPicked: word => root.form.subject = word
    }

    FieldInput {
        label: qsTr("Сколько минут")
        text: root.form.minutes
        trouble: root.form.minutesTrouble
        placeholder: "45"
        inputMethodHints: Qt.ImhDigitsOnly
        onEdited: text => root.form.minutes = text
    }

    ToggleFlow {
        words: root.form.durations
        chosen: root.form.minutes
        onPicked: word => root.form.minutes = word
    }

    SwitchRow {
        text: qsTr("На компьютере")
        hint: qsTr("Иначе на бумаге.")
        checked: root.form.isOnComputer
        Layout.fillWidth: true
        onToggled: root.form.isOnComputer = checked
    }

    Small {
        visible: root.form.source !== ""
        text: qsTr("Предметы и минуты для выбора: %1").arg(root.form.source)
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Layout.fillWidth: true
    }
}
