// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// School, classes, subject; the subject can be picked from what the classes write.
ColumnLayout {
    id: root

    required property SessionForm form

    spacing: Theme.gap

    FieldInput {
        label: qsTr("Школа")
        text: root.form.school
        trouble: root.form.schoolTrouble
        onEdited: text => root.form.school = text
    }

    FieldInput {
        label: root.form.isNew ? qsTr("Классы") : qsTr("Класс")
        hint: root.form.isNew ? qsTr("Можно несколько через запятую: 5А, 5Б.") : ""
        text: root.form.classes
        trouble: root.form.classTrouble
        onEdited: text => root.form.classes = text
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
}
