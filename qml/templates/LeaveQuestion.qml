// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Asked in place of the page before a draft is left: save it, stay, go on later, or throw it away.
ScrollColumn {
    id: root

    required property TemplateDraft draft

    signal stayRequested
    signal keepRequested
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
        text: root.draft.problemCount > 0 ? qsTr("Лист ещё нельзя сохранить: в нём отмечено, что исправить. Черновик останется здесь, только на этом устройстве.") : qsTr("Лист изменён и не сохранён.")
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

    Act {
        visible: root.draft.problemCount > 0
        isWide: true
        sign: "back"
        text: qsTr("Уйти и дописать потом")
        onClicked: root.keepRequested()
    }

    QuietAct {
        isWide: true
        text: root.draft.problemCount > 0 ? qsTr("Выбросить черновик") : qsTr("Не сохранять")
        onClicked: root.leaveRequested()
    }
}
