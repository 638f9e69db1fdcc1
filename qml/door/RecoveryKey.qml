// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Versta
import Versta.View

// The recovery key, shown once: to be saved as a sheet for the safe, or written down.
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
        text: qsTr("Если забудете парольную фразу, откроет только он. Сохраните лист и распечатайте, или перепишите ключ от руки. Больше он не будет показан.")
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

    Act {
        sign: "print"
        text: qsTr("Сохранить лист для сейфа (PDF)")
        isPrimary: sheet.outcome === ""
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
