// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// Which sheets come out of the printer, and how many times.
ColumnLayout {
    id: root

    property bool isPart: false
    property string trouble: "" // of what is typed here
    readonly property string from: isPart ? first.text : ""
    readonly property string to: isPart ? last.text : ""
    readonly property alias copies: count.text

    signal partToggled(bool isPart)

    spacing: Theme.gapSmall

    SwitchRow {
        text: qsTr("Только часть листов")
        hint: qsTr("Номер листа стоит внизу страницы")
        checked: root.isPart
        Layout.fillWidth: true
        onToggled: root.partToggled(checked)
    }

    RowLayout {
        visible: root.isPart
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        LineInput {
            id: first

            objectName: "firstSheet" // tests write here
            label: qsTr("С листа")
            placeholder: "1"
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 6
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }

        LineInput {
            id: last

            objectName: "lastSheet"
            label: qsTr("По лист")
            placeholder: qsTr("последний")
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 6
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }

    LineInput {
        id: count

        objectName: "copies"
        label: qsTr("Копий")
        text: "1"
        inputMethodHints: Qt.ImhDigitsOnly
        maximumLength: 3
        Layout.fillWidth: true
    }

    FieldTrouble {
        text: root.trouble
        Layout.fillWidth: true
    }
}
