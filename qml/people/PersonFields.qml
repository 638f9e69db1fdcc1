// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Who it is, where one works, what one teaches, where the children learn.
ColumnLayout {
    id: root

    required property PersonForm form

    spacing: Theme.gap

    FieldInput {
        label: qsTr("Фамилия, имя, отчество")
        text: root.form.name
        trouble: root.form.nameTrouble
        onEdited: text => root.form.name = text
    }

    FieldInput {
        label: qsTr("Место работы")
        hint: qsTr("Школа — так же, как в работах кампании.")
        text: root.form.workPlace
        onEdited: text => root.form.workPlace = text
    }

    FieldInput {
        label: qsTr("Должность")
        text: root.form.office
        onEdited: text => root.form.office = text
    }

    FieldArea {
        label: qsTr("Что и где ведёт")
        hint: qsTr("Строка на предмет: «Математика: 5А, 5Б». Другая школа — в скобках в конце.")
        text: root.form.teaches
        trouble: root.form.teachesTrouble
        onEdited: text => root.form.teaches = text
    }

    FieldArea {
        label: qsTr("В каких классах учатся свои дети")
        hint: qsTr("Например «5А». Наблюдать там этому человеку нельзя.")
        text: root.form.children
        trouble: root.form.childrenTrouble
        onEdited: text => root.form.children = text
    }
}
