// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta
import Versta.View

// A stage or a question in its place; the grip at its end is dragged.
RowItem {
    id: root

    required property bool isStage
    required property string title
    required property string what
    required property int number
    required property bool isWrong
    property bool isEditable: true
    property bool isHeld: false
    property bool isDropAbove: false // what is dragged would come here
    readonly property string shown: title !== "" ? title : isStage ? qsTr("Этап без названия") : qsTr("Вопрос без слов")

    signal dragged(real y) // in the list's sight
    signal dropped

    Accessible.name: (isWrong ? qsTr("Исправить: ") : "") + (isStage ? qsTr("Этап: ") : number + ". ") + shown + ". " + what
    Accessible.description: isEditable ? qsTr("Alt со стрелкой вверх или вниз передвигает") : ""

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        Prose {
            visible: !root.isStage
            text: root.number + "."
            color: Theme.inkSoft
            Accessible.ignored: true
            Layout.alignment: Qt.AlignTop
            Layout.minimumWidth: Theme.gapLarge
        }

        ColumnLayout {
            spacing: Theme.gapTiny
            Layout.fillWidth: true

            Prose {
                text: root.shown
                color: root.title === "" ? Theme.inkSoft : Theme.ink
                font.family: root.isStage ? Theme.serif : Theme.sans
                font.weight: root.isStage ? Font.Bold : Font.Normal
                font.pixelSize: root.isStage ? Theme.textLead : Theme.textBody
                maximumLineCount: 4
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Small {
                visible: text !== ""
                text: root.what
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Pill {
                visible: root.isWrong
                text: qsTr("Исправить")
                tone: Tone.Alarm
                Accessible.ignored: true
            }
        }

        DragGrip {
            visible: root.isEditable
            list: root.ListView.view
            onDragged: y => root.dragged(y)
            onHeld: isHeld => {
                root.isHeld = isHeld;
                if (!isHeld)
                    root.dropped();
            }
        }
    }

    opacity: isHeld ? 0.6 : 1

    Rectangle {
        visible: root.isDropAbove
        width: parent.width
        height: 3
        color: Theme.accent
    }
}
