// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Experience, education, training: what rules of the procedure ask for.
ColumnLayout {
    id: root

    required property PersonForm form

    spacing: Theme.gap

    FieldInput {
        label: qsTr("Опыт работы в школе, лет")
        text: root.form.years
        trouble: root.form.yearsTrouble
        inputMethodHints: Qt.ImhDigitsOnly
        onEdited: text => root.form.years = text
    }

    ColumnLayout {
        spacing: Theme.gapTiny
        Layout.fillWidth: true

        Prose {
            text: qsTr("Образование")
            font.weight: Font.Bold
            Layout.fillWidth: true
        }

        Choice {
            label: qsTr("Образование")
            model: [qsTr("Не спрашивали"), qsTr("Высшее"), qsTr("Не высшее")]
            currentIndex: root.form.education
            Layout.fillWidth: true
            onActivated: index => root.form.education = index
        }
    }

    FieldInput {
        label: qsTr("Инструктаж наблюдателя прошёл")
        hint: qsTr("День; пусто, если не проходил.")
        text: root.form.trained
        trouble: root.form.trainedTrouble
        placeholder: qsTr("дд.мм.гггг")
        inputMethodHints: Qt.ImhDate
        onEdited: text => root.form.trained = text
    }
}
