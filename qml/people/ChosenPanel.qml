// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The chosen one: what stands in the way with its paragraph, the reason to pass it over, and the button.
FootPanel {
    id: root

    required property CandidateList candidates
    readonly property bool isBlocked: candidates.blocks.length > 0

    Heading {
        text: root.candidates.chosenName
        Layout.fillWidth: true
    }

    Repeater {
        model: root.candidates.blocks

        Trouble {
            required property string modelData

            text: modelData
            Layout.fillWidth: true
        }
    }

    Repeater {
        model: root.candidates.warnings

        Trouble {
            required property string modelData

            text: modelData
            tone: Tone.Warning
            Layout.fillWidth: true
        }
    }

    Trouble {
        text: root.candidates.clash
        tone: Tone.Warning
        Layout.fillWidth: true
    }

    LineInput {
        visible: root.isBlocked
        label: qsTr("Почему всё же назначаете")
        hint: qsTr("Причина войдёт в отчёт наблюдателей рядом с пунктом порядка.")
        text: root.candidates.reason
        Layout.fillWidth: true
        field.onTextEdited: root.candidates.reason = text
    }

    LineInput {
        label: qsTr("Основание")
        placeholder: qsTr("приказ от 10.03.2026 № 15")
        text: root.candidates.basis
        Layout.fillWidth: true
        field.onTextEdited: root.candidates.basis = text
    }
}
