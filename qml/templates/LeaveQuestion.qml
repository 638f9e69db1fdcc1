// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Asked in place of the page before a draft is left: save it, stay, or throw it away.
ScrollColumn {
    id: root

    required property TemplateDraft draft

    signal stayRequested
    signal leaveRequested

    columnWidth: Theme.narrow
    onVisibleChanged: if (visible) stay.forceActiveFocus()

    Connections {
        target: root.draft
        function onSaved(): void {
            if (root.visible)
                root.leaveRequested();
        }
    }

    Trouble {
        text: root.draft.problemCount > 0 ? qsTr("Лист не сохранён: сначала исправьте то, что отмечено. Если уйти, правка пропадёт.") : qsTr("Лист изменён и не сохранён.")
        tone: Tone.Warning
        Layout.fillWidth: true
    }

    Act {
        visible: root.draft.problemCount === 0
        isPrimary: true
        isWide: true
        sign: "check"
        text: qsTr("Сохранить и уйти")
        onClicked: root.draft.save()
    }

    Act {
        id: stay

        isWide: true
        sign: "edit"
        text: qsTr("Остаться и править")
        onClicked: root.stayRequested()
    }

    QuietAct {
        isWide: true
        text: qsTr("Не сохранять")
        onClicked: root.leaveRequested()
    }
}
