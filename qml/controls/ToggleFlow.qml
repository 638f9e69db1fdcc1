// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// Words to pick instead of typing them.
Flow {
    id: root

    required property var words // texts
    required property string chosen

    signal picked(string word)

    visible: words.length > 0
    spacing: Theme.gapSmall
    Layout.fillWidth: true

    Repeater {
        model: root.words

        Toggle {
            required property string modelData

            text: modelData
            width: Math.min(implicitWidth, parent.width)
            checkable: false
            checked: root.chosen === modelData
            onClicked: root.picked(modelData)
        }
    }
}
