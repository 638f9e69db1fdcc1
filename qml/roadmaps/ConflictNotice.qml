// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Says that two values stand side by side and leads to the choice.
Rectangle {
    id: root

    signal choiceRequested

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radiusLarge
    color: Theme.toneFill[Tone.Warning]

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gapSmall

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Icon {
                name: "conflict"
                color: Theme.toneInk[Tone.Warning]
                Layout.alignment: Qt.AlignTop
            }

            Prose {
                text: qsTr("Двое изменили одно и то же независимо друг от друга. Сохранено и то и другое: выберите, что верно.")
                color: Theme.toneInk[Tone.Warning]
                Layout.fillWidth: true
            }
        }

        Act {
            text: qsTr("Сравнить и выбрать")
            onClicked: root.choiceRequested()
        }
    }
}
