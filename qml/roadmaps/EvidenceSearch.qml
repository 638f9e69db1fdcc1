// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Finds the record to link to, as one types.
ColumnLayout {
    id: root

    required property Session session

    signal chosen(string key)

    spacing: Theme.gapSmall
    Component.onCompleted: line.field.forceActiveFocus()

    HitList {
        id: hits

        session: root.session
        isSeen: root.visible
        most: 6
        words: line.text
    }

    LineInput {
        id: line

        label: qsTr("Что подтверждает")
        hint: qsTr("Несколько слов из названия.")
        sign: "search"
        Layout.fillWidth: true
    }

    Repeater {
        model: hits

        QuietAct {
            required property string key
            required property string kind
            required property string title

            text: kind + ": " + title
            Layout.fillWidth: true
            onClicked: root.chosen(key)
        }
    }

    Small {
        visible: line.text.trim() !== "" && hits.count === 0
        text: qsTr("Ничего не нашлось.")
        Layout.fillWidth: true
    }
}
