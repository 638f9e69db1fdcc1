// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What the document says of a measure.
Panel {
    id: root

    required property MeasurePage page

    Heading {
        text: qsTr("Из документа")
        Layout.fillWidth: true
    }

    Fact {
        name: qsTr("Срок в документе")
        icon: "today"
        value: root.page.deadline === "" ? qsTr("не указан") : root.page.deadline
        Layout.fillWidth: true
    }

    Fact {
        name: qsTr("Понято как")
        icon: "under-way"
        value: root.page.deadlineMeaning
        Layout.fillWidth: true
    }

    Fact {
        name: qsTr("Ответственные")
        icon: "people"
        value: root.page.responsible
        Layout.fillWidth: true
    }

    Fact {
        name: qsTr("Ожидаемый результат")
        icon: "done"
        value: root.page.expected
        Layout.fillWidth: true
    }
}
