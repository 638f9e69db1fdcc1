// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Versta
import Versta.View

// The recovery key, shown once: to be printed or saved as a sheet for the safe, or written down.
ColumnLayout {
    id: root

    required property Session session

    signal written

    spacing: Theme.gap

    RecoverySheet {
        id: sheet

        session: root.session
    }

    FileDialog {
        id: dialog

        title: qsTr("Куда сохранить лист с ключом")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        nameFilters: [qsTr("PDF (*.pdf)")]
        selectedFile: sheet.proposal
        onAccepted: sheet.save(selectedFile)
    }

    Heading {
        text: qsTr("Сохраните ключ восстановления")
        Layout.fillWidth: true
    }

    Prose {
        text: qsTr("Если забудете парольную фразу, откроет только он. Напечатайте лист, сохраните его файлом или перепишите ключ от руки. Больше он не будет показан.")
        Layout.fillWidth: true
    }

    CodeSheet {
        code: root.session.recoveryLetters
        name: qsTr("Ключ восстановления")
        Layout.fillWidth: true
    }

    Trouble {
        text: sheet.trouble
        Layout.fillWidth: true
    }

    Trouble {
        text: sheet.outcome
        tone: Tone.Good
        Layout.fillWidth: true
    }

    Repeater {
        model: sheet.printers.length > 1 ? sheet.printers : []

        OptionRow {
            required property int index
            required property string modelData

            text: qsTr("Напечатать: %1").arg(modelData)
            enabled: !sheet.isBusy
            Layout.fillWidth: true
            onClicked: sheet.print(index)
        }
    }

    Act {
        visible: sheet.printers.length < 2
        sign: "print"
        text: sheet.isBusy ? qsTr("Ищем принтер…") : qsTr("Напечатать лист для сейфа")
        enabled: !sheet.isBusy
        isPrimary: sheet.outcome === ""
        isWide: true
        onClicked: sheet.look()
    }

    Act {
        sign: "document"
        text: qsTr("Сохранить лист для сейфа (PDF)")
        focus: true
        isWide: true
        onClicked: dialog.open()
    }

    Act {
        text: qsTr("Ключ у меня есть, продолжить")
        isPrimary: sheet.outcome !== ""
        isWide: true
        onClicked: root.written()
    }
}
