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
    property string organisation: "" // key of the one that is to see a new card; the first until a hand says otherwise

    title: form.isNew ? qsTr("Новый человек") : qsTr("Карточка")
    keptNames: ["openKey", "organisation"]
    isTouched: form.isTouched

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
            visible: form.isNew && organisations.names.length > 1
            currentIndex: organisations.names.length > 0 ? Math.max(0, organisations.placeOf(root.organisation)) : -1
            label: qsTr("Кто увидит карточку")
            model: organisations.names
            Layout.fillWidth: true
            onActivated: index => root.organisation = organisations.keyAt(index)
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
        onClicked: form.save(organisations.keyAt(Math.max(0, organisations.placeOf(root.organisation))))
    }
}
