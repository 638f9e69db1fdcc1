// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// One doubt: where it is, both readings, and the two answers.
Panel {
    id: root

    required property string place
    required property string original
    required property string proposal
    required property bool proposed
    required property bool applied
    required property bool editable
    property bool isEdited: false

    signal acceptRequested
    signal skipRequested
    signal wordsGiven(string words)

    Small {
        text: root.place
        font.weight: Font.Bold
        Layout.fillWidth: true
    }

    BeforeAfter {
        beforeName: qsTr("В документе")
        before: root.original
        afterName: root.applied ? qsTr("Стало") : qsTr("Предложение")
        after: root.proposal
        Layout.fillWidth: true
    }

    Loader {
        active: root.isEdited
        visible: active
        Layout.fillWidth: true

        sourceComponent: DoubtAnswer {
            proposal: root.proposal !== "" ? root.proposal : root.original
            onCancelRequested: root.isEdited = false
            onWordsGiven: words => root.wordsGiven(words)
        }
    }

    Flow {
        visible: !root.isEdited
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Act {
            visible: root.proposed
            text: qsTr("Принять")
            sign: "check"
            width: Math.min(implicitWidth, parent.width)
            Accessible.name: qsTr("Принять: %1").arg(root.proposal)
            onClicked: root.acceptRequested()
        }

        Act {
            visible: root.editable
            text: qsTr("Исправить")
            sign: "edit"
            width: Math.min(implicitWidth, parent.width)
            Accessible.name: text + ". " + root.place
            onClicked: root.isEdited = true
        }

        Act {
            text: root.proposed ? qsTr("Оставить как в документе") : qsTr("Проверено")
            width: Math.min(implicitWidth, parent.width)
            Accessible.name: text + ". " + root.place
            onClicked: root.skipRequested()
        }
    }
}
