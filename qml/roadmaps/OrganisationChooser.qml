// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Whose roadmap it will be.
ColumnLayout {
    id: root

    required property OrganisationList organisations
    readonly property alias index: choice.currentIndex

    spacing: Theme.gapSmall

    Prose {
        text: qsTr("Чья это карта?")
        font.weight: Font.Bold
        Layout.fillWidth: true
    }

    Choice {
        id: choice

        label: qsTr("Организация")
        model: root.organisations.names
        Layout.fillWidth: true
    }

    Small {
        text: qsTr("Карту увидят все, с кем вы там работаете.")
        Layout.fillWidth: true
    }
}
