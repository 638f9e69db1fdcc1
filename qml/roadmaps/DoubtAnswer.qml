// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// A person's own words in place of the document's.
ColumnLayout {
    id: root

    required property string proposal

    signal wordsGiven(string words)
    signal cancelRequested

    spacing: Theme.gapSmall
    Component.onCompleted: words.forceActiveFocus()

    AreaInput {
        id: words

        label: qsTr("Как правильно")
        text: root.proposal
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Act {
            text: qsTr("Записать")
            sign: "check"
            isPrimary: true
            enabled: words.text.trim() !== ""
            width: Math.min(implicitWidth, parent.width)
            onClicked: root.wordsGiven(words.text)
        }

        Act {
            text: qsTr("Не исправлять")
            width: Math.min(implicitWidth, parent.width)
            onClicked: root.cancelRequested()
        }
    }
}
