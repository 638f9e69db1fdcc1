// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// One of several answers, one below the other.
ColumnLayout {
    id: root

    required property var options
    required property string value

    signal picked(string value)

    spacing: Theme.gapSmall

    Repeater {
        model: root.options

        AnswerButton {
            required property var modelData

            text: modelData.text
            checked: root.value === modelData.id
            Layout.fillWidth: true
            onClicked: root.picked(modelData.id)
        }
    }
}
