// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What came from one device and waits for one reason.
ColumnLayout {
    id: root

    required property int index
    required property string organisation
    required property string title
    required property string why
    required property bool isAside

    signal asideRequested(bool isAside)

    spacing: 2

    Prose {
        text: root.title
        font.weight: root.isAside ? Font.Normal : Font.Bold
        Layout.fillWidth: true
    }

    Small {
        text: root.organisation
        Layout.fillWidth: true
    }

    Prose {
        text: root.why
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gapSmall

        Pill {
            Layout.fillWidth: false
            visible: root.isAside
            text: qsTr("Отложено")
            icon: "planned"
            tone: Tone.Muted
        }

        QuietAct {
            text: root.isAside ? qsTr("Напоминать снова") : qsTr("Отложить")
            Accessible.description: root.title
            onClicked: root.asideRequested(!root.isAside)
        }
    }
}
