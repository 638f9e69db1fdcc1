// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Versta
import Versta.View

// What can be done with a sheet as a whole.
Flow {
    id: root

    required property TemplateDraft draft

    signal previewRequested
    signal copyRequested
    signal enterRequested

    spacing: Theme.gapSmall

    FileDialog {
        id: dialog

        property bool isBlank: false

        fileMode: FileDialog.SaveFile
        title: isBlank ? qsTr("Куда сохранить бланк") : qsTr("Куда сохранить таблицу")
        onAccepted: isBlank ? root.draft.printBlank(selectedFile) : root.draft.exportTo(selectedFile)

        function ask(blank: bool): void {
            isBlank = blank;
            selectedFile = root.draft.suggested(blank ? "pdf" : "xlsx");
            open();
        }
    }

    Act {
        visible: !root.draft.isEditable
        isPrimary: true
        sign: "copy"
        text: qsTr("Сделать свою копию")
        width: Math.min(implicitWidth, parent.width)
        onClicked: root.copyRequested()
    }

    QuietAct {
        sign: "eye"
        text: qsTr("Как увидит наблюдатель")
        width: Math.min(implicitWidth, parent.width)
        onClicked: root.previewRequested()
    }

    QuietAct {
        visible: !root.draft.isFresh && root.draft.isEditable
        sign: "copy"
        text: qsTr("Сделать копию")
        width: Math.min(implicitWidth, parent.width)
        onClicked: root.copyRequested()
    }

    QuietAct {
        visible: !root.draft.isFresh && !root.draft.isDirty
        enabled: !root.draft.isBusy
        sign: "table"
        text: qsTr("Сохранить таблицей…")
        width: Math.min(implicitWidth, parent.width)
        onClicked: dialog.ask(false)
    }

    QuietAct {
        visible: !root.draft.isFresh && !root.draft.isDirty
        enabled: !root.draft.isBusy
        sign: "print"
        text: qsTr("Бланк для печати…")
        width: Math.min(implicitWidth, parent.width)
        onClicked: dialog.ask(true)
    }

    QuietAct {
        visible: !root.draft.isFresh && !root.draft.isDirty
        sign: "checklist"
        text: qsTr("Внести заполненный бланк")
        width: Math.min(implicitWidth, parent.width)
        onClicked: root.enterRequested()
    }
}
