// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Another passphrase: the old one, then the new one twice.
Screen {
    id: root

    required property Session session
    readonly property PassphraseChange work: session.passphrase

    function ask(): void {
        root.work.change(old.text, fresh.text, again.text);
    }

    title: qsTr("Парольная фраза")
    Component.onDestruction: work.forget()

    Connections {
        target: root.work
        function onChanged(): void {
            if (root.work.isDone)
                old.text = fresh.text = again.text = "";
        }
    }

    ScrollColumn {
        focus: true
        columnWidth: Theme.narrow
        Layout.fillWidth: true
        Layout.fillHeight: true

        Trouble {
            text: root.work.isDone ? qsTr("Фраза сменена. Дальше открывает только новая; ключ восстановления остался прежним.") : ""
            tone: Tone.Good
            Layout.fillWidth: true
        }

        LineInput {
            id: old

            label: qsTr("Прежняя фраза")
            isSecret: true
            focus: true
            enabled: !root.work.isRunning
            Layout.fillWidth: true
            onAccepted: fresh.field.forceActiveFocus()
        }

        LineInput {
            id: fresh

            label: qsTr("Новая фраза")
            hint: qsTr("Четыре-пять слов, которые вы запомните. Не меньше 8 знаков.")
            isSecret: true
            enabled: !root.work.isRunning
            Layout.fillWidth: true
            onAccepted: again.field.forceActiveFocus()
        }

        Small {
            visible: text !== ""
            text: root.session.costOf(fresh.text)
            color: Theme.ink
            Accessible.role: Accessible.StatusBar
            Layout.fillWidth: true
            Layout.topMargin: -Theme.gapSmall
        }

        LineInput {
            id: again

            label: qsTr("Новая ещё раз")
            isSecret: true
            enabled: !root.work.isRunning
            Layout.fillWidth: true
            onAccepted: root.ask()
        }

        Trouble {
            text: root.work.trouble
            Layout.fillWidth: true
        }

        WorkLine {
            visible: root.work.isRunning
            name: qsTr("Меняем фразу. Это занимает около двух секунд")
            percent: 0
            Layout.fillWidth: true
        }

        Act {
            text: root.work.isRunning ? qsTr("Меняем…") : qsTr("Сменить фразу")
            isPrimary: true
            isWide: true
            enabled: !root.work.isRunning
            onClicked: root.ask()
        }

        Small {
            text: qsTr("Если файлы профиля кто-то скопировал раньше, ту копию по-прежнему открывает прежняя фраза.")
            Layout.fillWidth: true
        }
    }
}
