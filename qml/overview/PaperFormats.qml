// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What the file may be, each with what it is good for.
Panel {
    id: root

    signal chosen(int format)

    Heading {
        text: qsTr("Сохранить как файл")
        Layout.fillWidth: true
    }

    FormatAct {
        text: qsTr("PDF…")
        hint: qsTr("Как на бумаге: чтобы напечатать или отправить")
        sign: "document"
        onClicked: root.chosen(Outgoing.Pdf)
    }

    FormatAct {
        text: qsTr("Word…")
        hint: qsTr("Чтобы дописать и подписать")
        sign: "edit"
        onClicked: root.chosen(Outgoing.Word)
    }

    FormatAct {
        text: qsTr("Excel…")
        hint: qsTr("Чтобы сортировать и считать")
        sign: "table"
        onClicked: root.chosen(Outgoing.Excel)
    }

    Small {
        text: qsTr("Файл не зашифрован: его прочтёт каждый, к кому он попадёт.")
        Layout.fillWidth: true
    }
}
