// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Whither dates are moved: a campaign to its new window, or all by so many days.
Item {
    id: root

    required property RedatingList moved

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: column

        x: (root.width - width) / 2
        y: Theme.gap
        width: Math.min(root.width - 2 * Theme.gap, Theme.column)
        spacing: Theme.gapSmall

        OptionRow {
            visible: root.moved.campaigns.length > 0
            text: qsTr("Кампанию ВПР перенесли")
            hint: qsTr("Мероприятия, привязанные к ней, получат её новые даты.")
            checked: !root.moved.byDays
            Layout.fillWidth: true
            onClicked: root.moved.byDays = false
        }

        OptionRow {
            visible: root.moved.campaigns.length > 0
            text: qsTr("Сдвинуть на несколько дней")
            hint: qsTr("Всё невыполненное, что вы отметите.")
            checked: root.moved.byDays
            Layout.fillWidth: true
            onClicked: root.moved.byDays = true
        }

        Choice {
            visible: !root.moved.byDays && root.moved.campaigns.length > 1
            model: root.moved.campaigns
            currentIndex: root.moved.campaign
            label: qsTr("Какую кампанию перенесли")
            Layout.fillWidth: true
            onActivated: index => root.moved.campaign = index
        }

        Prose {
            visible: !root.moved.byDays && root.moved.campaigns.length === 1
            text: root.moved.campaigns[0] ?? ""
            Layout.fillWidth: true
        }

        RowLayout {
            visible: !root.moved.byDays
            spacing: Theme.gap
            Layout.fillWidth: true

            LineInput {
                label: qsTr("Новое начало")
                text: root.moved.from
                placeholder: qsTr("дд.мм.гггг")
                inputMethodHints: Qt.ImhDate
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                field.onTextEdited: root.moved.from = text
            }

            LineInput {
                label: qsTr("Новый конец")
                text: root.moved.to
                placeholder: qsTr("дд.мм.гггг")
                inputMethodHints: Qt.ImhDate
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                field.onTextEdited: root.moved.to = text
            }
        }

        LineInput {
            visible: root.moved.byDays
            label: root.moved.campaigns.length > 0 ? qsTr("На сколько дней позже") : qsTr("На сколько дней сдвинуть то, что отметите")
            hint: qsTr("Чтобы раньше, поставьте минус: -7.")
            text: root.moved.days
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            Layout.fillWidth: true
            field.onTextEdited: root.moved.days = text
        }

        FieldTrouble {
            text: root.moved.trouble
            Layout.fillWidth: true
        }

        Prose {
            visible: root.moved.count > 0
            text: root.moved.byDays ? qsTr("Отметьте, что сдвинуть. Текст документа не изменится.") : qsTr("Так изменятся сроки. Текст документа не изменится; снимите отметку с того, что двигать не надо.")
            Layout.fillWidth: true
        }

        Flow {
            visible: root.moved.count > 1
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            QuietAct {
                text: qsTr("Отметить все")
                onClicked: root.moved.chooseAll(true)
            }

            QuietAct {
                text: qsTr("Снять все отметки")
                onClicked: root.moved.chooseAll(false)
            }
        }
    }
}
