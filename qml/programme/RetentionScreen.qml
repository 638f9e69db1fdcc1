// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// How long the works of a campaign are kept.
Screen {
    id: root

    required property Session session
    required property string campaign

    title: qsTr("Хранение работ")
    isTouched: form.isTouched

    RetentionForm {
        id: form

        session: root.session
        isSeen: root.visible
        campaign: root.campaign
        onDone: root.finish()
    }

    KeptValues {
        of: form
        names: ["typedOver"]
    }

    ScrollColumn {
        focus: true
        columnWidth: Theme.narrow
        Layout.fillWidth: true
        Layout.fillHeight: true

        Prose {
            text: qsTr("Сроки бывают разные: 90 дней по порядку района, до получения результатов — по федеральным рекомендациям; регион может назвать свой.")
            Layout.fillWidth: true
        }

        FieldInput {
            label: qsTr("Сколько дней со дня работы")
            text: form.days
            trouble: form.daysTrouble
            placeholder: "90"
            inputMethodHints: Qt.ImhDigitsOnly
            onEdited: text => form.days = text
        }

        SwitchRow {
            text: qsTr("Не меньше, чем до результатов")
            hint: qsTr("Пока результатов нет, работы не уничтожают.")
            checked: form.isUntilResults
            Layout.fillWidth: true
            onToggled: form.isUntilResults = checked
        }

        FieldInput {
            label: qsTr("Результаты получены")
            hint: qsTr("День; пусто, пока их нет.")
            text: form.resultsOn
            trouble: form.resultsTrouble
            placeholder: qsTr("дд.мм.гггг")
            inputMethodHints: Qt.ImhDate
            onEdited: text => form.resultsOn = text
        }

        Small {
            visible: text !== ""
            text: form.sentence
            Layout.fillWidth: true
        }
    }

    FootAct {
        text: qsTr("Сохранить")
        sign: "check"
        canAct: form.canSave
        Layout.fillWidth: true
        onClicked: form.save()
    }
}
