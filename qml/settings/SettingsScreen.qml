// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// How the app looks and speaks on this device.
Screen {
    id: root

    required property Session session
    required property Preferences preferences

    signal passphraseRequested
    signal myselfRequested

    title: qsTr("Настройки")
    hasBack: false

    ScrollColumn {
        focus: true
        columnWidth: Theme.narrow
        Layout.fillWidth: true
        Layout.fillHeight: true

        SchemePanel {
            preferences: root.preferences
            Layout.fillWidth: true
        }

        TextSizePanel {
            preferences: root.preferences
            Layout.fillWidth: true
        }

        Panel {
            Layout.fillWidth: true

            SwitchRow {
                text: qsTr("Меньше движения")
                hint: qsTr("Страницы сменяются сразу, без плавности.")
                checked: root.preferences.isMotionReduced
                Layout.fillWidth: true
                onToggled: root.preferences.isMotionReduced = checked
            }
        }

        LanguagePanel {
            preferences: root.preferences
            Layout.fillWidth: true
        }

        SafetyPanel {
            preferences: root.preferences
            Layout.fillWidth: true
            onPassphraseRequested: root.passphraseRequested()
        }

        ProfilePanel {
            session: root.session
            Layout.fillWidth: true
            onMyselfRequested: root.myselfRequested()
        }

        Small {
            text: qsTr("Верста, свободная программа (GPL-3.0). Всё хранится на этом устройстве зашифрованным.")
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
