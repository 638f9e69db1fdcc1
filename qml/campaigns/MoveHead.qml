// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Whither a campaign is moved, and the roadmaps that hang on it.
Item {
    id: root

    required property CampaignMove moved
    readonly property bool isTyped: moved.from !== "" && moved.to !== "" // before that it is advice

    signal roadmapRequested(string key)

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: column

        x: Theme.gap // as the rows below
        y: Theme.gap
        width: Math.min(root.width - 2 * Theme.gap, Theme.column)
        spacing: Theme.gapHalf

        Fact {
            name: qsTr("Сейчас")
            value: root.moved.now
            Layout.fillWidth: true
        }

        GridLayout {
            columns: column.width < Theme.twoFrom ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gapSmall
            Layout.fillWidth: true

            LineInput {
                label: qsTr("Новое начало")
                text: root.moved.from
                placeholder: qsTr("дд.мм.гггг")
                inputMethodHints: Qt.ImhDate
                Layout.fillWidth: true
                field.onTextEdited: root.moved.from = text
            }

            LineInput {
                label: qsTr("Новый конец")
                text: root.moved.to
                placeholder: qsTr("дд.мм.гггг")
                inputMethodHints: Qt.ImhDate
                Layout.fillWidth: true
                field.onTextEdited: root.moved.to = text
            }
        }

        LineInput {
            label: qsTr("Чем перенесено")
            hint: qsTr("Письмо или приказ с датой и номером; можно не писать.")
            text: root.moved.source
            Layout.fillWidth: true
            field.onTextEdited: root.moved.source = text
        }

        Small {
            visible: text !== ""
            text: root.isTyped ? "" : root.moved.trouble
            Layout.fillWidth: true
        }

        FieldTrouble {
            text: root.isTyped ? root.moved.trouble : ""
            Layout.fillWidth: true
        }

        Prose {
            visible: root.moved.canMove
            text: root.moved.count > 0 ? qsTr("С кампанией переедут эти работы. Где уже наблюдали, всё останется как было. Выходные проверьте сами.") : qsTr("Работ, которые переедут с кампанией, нет.")
            Layout.fillWidth: true
        }

        Heading {
            visible: root.moved.bound.length > 0
            text: qsTr("Сроки в дорожных картах сдвигаются там")
            Layout.fillWidth: true
        }

        Repeater {
            model: root.moved.bound

            WayRow {
                required property int index
                required property string modelData

                text: modelData
                sign: "roadmaps"
                onClicked: root.roadmapRequested(root.moved.roadmapAt(index))
            }
        }
    }
}
