// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The people of all campaigns: found by name or place, and a new one.
Screen {
    id: root

    required property Session session
    property string openKey: ""

    signal personRequested(string key)

    title: qsTr("Люди")
    likedWidth: 360
    isEmpty: people.total === 0
    onPersonRequested: key => openKey = key

    actions: IconAct {
        visible: people.total > 0
        sign: "add"
        text: qsTr("Добавить человека")
        onClicked: root.personRequested("")
    }

    PersonList {
        id: people

        session: root.session
        isSeen: root.visible
    }

    KeptValues {
        of: people
        names: ["words"]
    }

    LineInput {
        visible: people.total > 0
        label: qsTr("Найти")
        isLabelShown: false
        sign: "search"
        placeholder: label
        text: people.words
        Layout.fillWidth: true
        Layout.margins: Theme.gap
        field.onTextEdited: people.words = text
    }

    RowList {
        focus: true
        visible: people.total > 0
        model: people
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: PersonRow {
            required property string key

            isOpen: !root.isTop && root.openKey === key
            onClicked: root.personRequested(key)
        }

        footer: NothingFound {
            isHere: people.count === 0
            text: qsTr("Никого не нашлось.")
        }
    }

    ScrollColumn {
        visible: people.total === 0
        columnWidth: Theme.narrow
        Layout.fillWidth: true
        Layout.fillHeight: true

        EmptyState {
            icon: "people"
            title: qsTr("Людей ещё нет")
            advice: qsTr("Добавьте тех, кто будет организовывать, проверять и наблюдать. О каждом — только то, что нужно порядку.")
            action: qsTr("Добавить человека")
            actionIcon: "add"
            Layout.fillWidth: true
            onActionRequested: root.personRequested("")
        }
    }
}
