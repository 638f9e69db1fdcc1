// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What a file of an act may be.
Panel {
    id: root

    signal chosen(int format)

    Heading {
        text: qsTr("Сохранить как файл")
        Layout.fillWidth: true
    }

    FormatAct {
        text: qsTr("PDF…")
        hint: qsTr("Акт на листах A4 с местом для подписи руководителя")
        sign: "document"
        onClicked: root.chosen(Outgoing.Pdf)
    }

    FormatAct {
        text: qsTr("Word…")
        hint: qsTr("Тот же акт, чтобы переслать или дополнить")
        sign: "edit"
        onClicked: root.chosen(Outgoing.Word)
    }

    Small {
        text: qsTr("Файл не зашифрован: его прочтёт каждый, к кому он попадёт.")
        Layout.fillWidth: true
    }
}
