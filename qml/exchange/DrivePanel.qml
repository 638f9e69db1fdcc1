// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Versta
import Versta.View

// Where no network is: the work on a flash drive, out and in.
Panel {
    id: root

    required property Drive drive

    FileDialog {
        id: target

        title: qsTr("Куда записать")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "versta"
        nameFilters: [qsTr("Файлы Версты (*.versta)")]
        onAccepted: root.drive.write(selectedFile)
    }

    FileDialog {
        id: source

        title: qsTr("Файл с флешки")
        nameFilters: [qsTr("Файлы Версты (*.versta)")]
        onAccepted: root.drive.read(selectedFile)
    }

    Heading {
        text: qsTr("Без интернета")
        Layout.fillWidth: true
    }

    Prose {
        text: qsTr("Запишите всё на флешку и откройте у коллег, или возьмите то, что записали они.")
        Layout.fillWidth: true
    }

    Trouble {
        text: root.drive.trouble
        Layout.fillWidth: true
    }

    Trouble {
        text: root.drive.outcome
        tone: Tone.Good
        Layout.fillWidth: true
    }

    Prose {
        visible: root.drive.isRunning
        text: root.drive.progress
        Layout.fillWidth: true
    }

    WorkLine {
        visible: root.drive.isRunning
        name: qsTr("Флешка занята, не вынимайте")
        percent: root.drive.percent
        Layout.fillWidth: true
    }

    Act {
        visible: root.drive.isRunning
        sign: "close"
        text: qsTr("Остановить")
        Accessible.description: qsTr("Ничего не пропадёт")
        onClicked: root.drive.stop()
    }

    Act {
        sign: "drive"
        text: qsTr("Записать на флешку…")
        enabled: !root.drive.isRunning
        onClicked: target.open()
    }

    Act {
        sign: "import"
        text: qsTr("Взять с флешки…")
        enabled: !root.drive.isRunning
        onClicked: source.open()
    }
}
