// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// A stage's title, or a question with the answers that an observer taps.
Rectangle {
    id: root

    required property bool isStage
    required property string title
    required property string hint
    required property list<string> answers
    required property int answer
    required property bool isNote
    required property bool isRequired

    signal tapped(int answer)

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    color: isStage ? "transparent" : Theme.surface
    radius: Theme.radiusLarge
    border.color: Theme.line
    border.width: isStage ? 0 : 1

    ColumnLayout {
        id: column

        x: root.isStage ? 0 : Theme.gap
        y: Theme.gap
        width: root.width - 2 * x
        spacing: Theme.gapSmall

        Heading {
            visible: root.isStage
            text: root.title
            Layout.fillWidth: true
        }

        Prose {
            visible: !root.isStage
            text: root.title
            color: root.isNote ? Theme.inkSoft : Theme.ink
            Layout.fillWidth: true
        }

        Small {
            visible: root.hint !== ""
            text: root.hint
            Layout.fillWidth: true
        }

        Small {
            visible: !root.isStage && !root.isNote && root.answers.length === 0
            text: root.isRequired ? qsTr("Здесь пишут ответ, он обязателен.") : qsTr("Здесь пишут ответ.")
            Layout.fillWidth: true
        }

        Repeater {
            model: root.answers

            PreviewAnswer {
                required property int index
                required property string modelData

                text: modelData
                isChosen: root.answer === index
                Accessible.name: root.title + ": " + modelData
                Layout.fillWidth: true
                onClicked: root.tapped(index)
            }
        }
    }
}
