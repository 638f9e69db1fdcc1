// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Paper: which printer, and off it goes.
Panel {
    id: root

    required property Outgoing outgoing
    property int printer: 0

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

    Act {
        visible: root.outgoing.printers.length > 0
        enabled: !root.outgoing.isRunning
        sign: "print"
        text: qsTr("Напечатать на листах A4")
        onClicked: root.outgoing.print(root.printer)
    }
}
