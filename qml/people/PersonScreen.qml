// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// A person's card: only what the procedure asks for.
Screen {
    id: root

    required property Session session
    required property string person

    title: form.isNew ? qsTr("Новый человек") : qsTr("Карточка")
    isUnsaved: form.isTouched

    PersonForm {
        id: form

        session: root.session
        isSeen: root.visible
        person: root.person
        onSaved: root.finish()
    }

    KeptValues {
        of: form
        names: ["typedOver"]
    }

    OrganisationList {
        id: organisations

        session: root.session
    }

    ScrollColumn {
        focus: true
        columnWidth: Theme.narrow
        Layout.fillWidth: true
        Layout.fillHeight: true

        PersonFields {
            form: form
            Layout.fillWidth: true
        }

        PersonFacts {
            form: form
            Layout.fillWidth: true
        }

        Choice {
            id: whose

            visible: form.isNew && organisations.names.length > 1
            label: qsTr("Кто увидит карточку")
            model: organisations.names
            Layout.fillWidth: true
        }

        Small {
            text: qsTr("Карточку видят все, с кем вы работаете в этой организации. Пишите только то, без чего нельзя назначить.")
            Layout.fillWidth: true
        }
    }

    FootAct {
        text: qsTr("Сохранить")
        sign: "check"
        canAct: form.canSave
        Layout.fillWidth: true
        onClicked: form.save(organisations.keyAt(Math.max(0, whose.currentIndex)))
    }
}
