// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One subject of a class: a new one, or one that is there.
Screen {
    id: root

    required property Session session
    required property string campaign
    required property string exam

    title: form.isNew ? qsTr("Новый предмет") : qsTr("Предмет")
    isTouched: form.isTouched

    ExamForm {
        id: form

        session: root.session
        isSeen: root.visible
        campaign: root.campaign
        exam: root.exam
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

        ExamFields {
            form: form
            Layout.fillWidth: true
        }

        Act {
            visible: !form.isNew
            sign: "remove"
            text: qsTr("Убрать из кампании")
            onClicked: form.remove()
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
