// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Paper: which printer, which sheets, how often, and off it goes.
Panel {
    id: root

    required property Outgoing outgoing
    property int printer: 0
    property bool isPart: false // not all sheets

    signal printRequested

    onPrintRequested: outgoing.print(printer, sheets.from, sheets.to, sheets.copies)

    Heading {
        text: qsTr("Напечатать")
        Layout.fillWidth: true
    }

    Small {
        visible: root.outgoing.isLooking
        text: qsTr("Ищем принтеры…")
        Layout.fillWidth: true
    }

    Small {
        visible: !root.outgoing.isLooking && root.outgoing.printers.length === 0
        text: qsTr("Принтеров не видно. Сохраните PDF и напечатайте его с другого устройства.")
        Layout.fillWidth: true
    }

    Repeater {
        model: root.outgoing.printers

        OptionRow {
            required property int index
            required property string modelData

            text: modelData
            checked: root.printer === index
            Layout.fillWidth: true
            onClicked: root.printer = index
        }
    }

    OutgoingSheets {
        id: sheets

        visible: root.outgoing.printers.length > 0
        isPart: root.isPart
        trouble: root.outgoing.troubleOf(from, to, copies)
        Layout.fillWidth: true
        onPartToggled: isPart => root.isPart = isPart
    }

    Act {
        visible: root.outgoing.printers.length > 0
        enabled: !root.outgoing.isRunning && sheets.trouble === ""
        sign: "print"
        text: qsTr("Напечатать на листах A4")
        onClicked: root.printRequested()
    }
}
