// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Plans check tests: one that is there, or new ones for several classes at once.
Screen {
    id: root

    required property Session session
    required property string campaign
    required property string planned

    title: form.isNew ? qsTr("Запланировать работу") : qsTr("Изменить работу")
    isTouched: form.isTouched

    SessionForm {
        id: form

        session: root.session
        isSeen: root.visible
        campaign: root.campaign
        planned: root.planned
        onSaved: root.finish()
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

        SessionWhat {
            form: form
            Layout.fillWidth: true
        }

        SessionWhen {
            form: form
            Layout.fillWidth: true
        }
    }

    FootAct {
        text: form.count > 1 ? qsTr("Сохранить %n работ", "", form.count) : qsTr("Сохранить")
        sign: "check"
        canAct: form.canSave
        Layout.fillWidth: true
        onClicked: form.save()
    }
}
