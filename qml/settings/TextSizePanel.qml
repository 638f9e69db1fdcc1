// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// How large the letters are; the page itself shows it.
Panel {
    id: root

    required property Preferences preferences

    Heading {
        text: qsTr("Размер букв")
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            model: root.preferences.textPercents

            Toggle {
                required property int modelData

                text: qsTr("%1 %").arg(modelData)
                checked: root.preferences.textPercent === modelData
                Accessible.role: Accessible.RadioButton
                onClicked: root.preferences.textPercent = modelData
            }
        }
    }

    Prose {
        text: qsTr("Так выглядит обычный текст: мероприятие, срок, ответственный.")
        font.family: Theme.serif
        Layout.fillWidth: true
    }
}
