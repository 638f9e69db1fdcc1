// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// A new organisation: its name and level.
Panel {
    id: root

    required property Circle circle
    required property string explanation

    Heading {
        text: qsTr("Создать организацию")
        Layout.fillWidth: true
    }

    Small {
        text: root.explanation
        Layout.fillWidth: true
    }

    LineInput {
        id: name

        label: qsTr("Название")
        placeholder: qsTr("МБОУ СОШ № 5")
        Layout.fillWidth: true
    }

    KeptValues {
        of: level
        names: ["currentIndex"]
    }

    Connections {
        target: root.circle
        function onReady(): void {
            name.text = "";
        }
    }

    KeptValues {
        of: name
        names: ["text"]
    }

    Prose {
        text: qsTr("Уровень")
        font.weight: Font.Bold
        Layout.fillWidth: true
        Layout.bottomMargin: -Theme.gapSmall
    }

    Choice {
        id: level

        label: qsTr("Уровень")
        model: root.circle.levels
        Layout.fillWidth: true
    }

    LineInput {
        id: code

        label: qsTr("Разрешение центра обмена, если дали")
        hint: qsTr("Без него организация живёт на этом устройстве, пока центр не разрешит.")
        Layout.fillWidth: true
    }

    Act {
        text: root.circle.isRunning ? qsTr("Подождите…") : qsTr("Создать")
        enabled: !root.circle.isRunning && name.text.trim() !== ""
        isPrimary: true
        onClicked: root.circle.found(name.text, level.currentIndex, code.text)
    }
}
