// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What a question says and asks for.
Panel {
    id: root

    required property QuestionEdit edit

    Small {
        text: qsTr("Этап: %1").arg(root.edit.stage)
        Layout.fillWidth: true
    }

    Prose {
        text: qsTr("Текст вопроса")
        font.weight: Font.Bold
        Layout.fillWidth: true
    }

    AreaInput {
        label: qsTr("Текст вопроса")
        text: root.edit.text
        Layout.fillWidth: true
        onTextChanged: if (activeFocus) root.edit.text = text
    }

    Prose {
        text: qsTr("Что отвечают")
        font.weight: Font.Bold
        Layout.fillWidth: true
    }

    Choice {
        label: qsTr("Что отвечают")
        model: root.edit.types
        currentIndex: root.edit.type
        Layout.fillWidth: true
        onActivated: index => root.edit.type = index
    }

    Prose {
        visible: root.edit.isChoice
        text: qsTr("Ответы, каждый с новой строки")
        font.weight: Font.Bold
        Layout.fillWidth: true
    }

    AreaInput {
        visible: root.edit.isChoice
        label: qsTr("Ответы, каждый с новой строки")
        text: root.edit.options
        Layout.fillWidth: true
        onTextChanged: if (activeFocus) root.edit.options = text
    }

    LineInput {
        label: qsTr("Подсказка")
        hint: qsTr("Видна под вопросом: на что смотреть.")
        text: root.edit.hint
        Layout.fillWidth: true
        field.onTextEdited: root.edit.hint = text
    }

    LineInput {
        label: qsTr("Откуда вопрос")
        hint: qsTr("Пункт порядка или форма: 3.2")
        text: root.edit.source
        Layout.fillWidth: true
        field.onTextEdited: root.edit.source = text
    }
}
