// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Two answers stand side by side: a person picks before anything else is answered here.
ColumnLayout {
    id: root

    signal choiceRequested

    spacing: Theme.gapSmall

    Trouble {
        text: qsTr("На двух устройствах ответили по-разному. Сохранены оба ответа: выберите верный.")
        tone: Tone.Warning
        Layout.fillWidth: true
    }

    Act {
        sign: "conflict"
        text: qsTr("Сравнить и выбрать")
        onClicked: root.choiceRequested()
    }
}
