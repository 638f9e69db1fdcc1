// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Who else may look: when the profile closes by itself, and the passphrase.
Panel {
    id: root

    required property Preferences preferences

    signal passphraseRequested

    Heading {
        text: qsTr("Замок")
        Layout.fillWidth: true
    }

    Prose {
        text: qsTr("Если никто не работает, профиль закроется сам. Всё, что введено, сохранится.")
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            model: root.preferences.lockChoices

            Toggle {
                required property int modelData

                text: qsTr("через %n минут", "", modelData)
                checked: root.preferences.lockMinutes === modelData
                Accessible.role: Accessible.RadioButton
                onClicked: root.preferences.lockMinutes = modelData
            }
        }
    }

    Prose {
        text: qsTr("Пока идёт наблюдение на уроке, ждём дольше:")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            model: root.preferences.observeChoices

            Toggle {
                required property int modelData

                text: qsTr("%n минут", "", modelData)
                checked: root.preferences.observeMinutes === modelData
                Accessible.role: Accessible.RadioButton
                Accessible.name: qsTr("при наблюдении %n минут", "", modelData)
                onClicked: root.preferences.observeMinutes = modelData
            }
        }
    }

    Act {
        sign: "key"
        text: qsTr("Сменить парольную фразу")
        onClicked: root.passphraseRequested()
    }
}
