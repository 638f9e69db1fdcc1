// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// A coordinator's word: accepted, or returned with a remark.
FootPanel {
    id: root

    required property ChecklistView sheet
    required property bool isReturning

    signal returningRequested(bool wanted)

    columnWidth: Theme.narrow

    LineInput {
        visible: root.isReturning
        label: qsTr("Что исправить")
        hint: qsTr("Наблюдатель увидит замечание и сделает новую версию листа.")
        text: root.sheet.remark
        Layout.fillWidth: true
        field.onTextEdited: root.sheet.remark = text
    }

    Act {
        visible: root.isReturning
        isPrimary: true
        isWide: true
        sign: "undo"
        enabled: root.sheet.remark.trim() !== ""
        text: qsTr("Вернуть с замечанием")
        onClicked: root.sheet.giveBack()
    }

    Act {
        visible: !root.isReturning && !root.sheet.isAccepted
        isPrimary: true
        isWide: true
        sign: "check"
        text: qsTr("Принять")
        onClicked: root.sheet.accept()
    }

    QuietAct {
        isWide: true
        text: root.isReturning ? qsTr("Не возвращать") : qsTr("Вернуть…")
        onClicked: root.returningRequested(!root.isReturning)
    }
}
