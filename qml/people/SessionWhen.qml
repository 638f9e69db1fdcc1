// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Day, lesson, time, room and form.
ColumnLayout {
    id: root

    required property SessionForm form

    spacing: Theme.gap

    FieldInput {
        label: qsTr("День")
        text: root.form.date
        trouble: root.form.dateTrouble
        placeholder: qsTr("дд.мм.гггг")
        inputMethodHints: Qt.ImhDate
        onEdited: text => root.form.date = text
    }

    GridLayout {
        columns: width < Theme.twoFrom ? 1 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        FieldInput {
            label: qsTr("Урок")
            text: root.form.lesson
            trouble: root.form.lessonTrouble
            placeholder: "2"
            inputMethodHints: Qt.ImhDigitsOnly
            Layout.alignment: Qt.AlignTop
            onEdited: text => root.form.lesson = text
        }

        FieldInput {
            label: qsTr("Начало")
            text: root.form.begins
            trouble: root.form.beginsTrouble
            placeholder: "9:25"
            inputMethodHints: Qt.ImhTime
            Layout.alignment: Qt.AlignTop
            onEdited: text => root.form.begins = text
        }

        FieldInput {
            label: qsTr("Минут")
            text: root.form.minutes
            placeholder: "45"
            inputMethodHints: Qt.ImhDigitsOnly
            Layout.alignment: Qt.AlignTop
            onEdited: text => root.form.minutes = text
        }
    }

    FieldInput {
        label: qsTr("Кабинет")
        text: root.form.room
        onEdited: text => root.form.room = text
    }

    SwitchRow {
        text: qsTr("На компьютере")
        hint: qsTr("Иначе на бумаге.")
        checked: root.form.isOnComputer
        Layout.fillWidth: true
        onToggled: root.form.isOnComputer = checked
    }
}
