// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta
import Versta.View

// One person in one role, with the rules that were passed over for it.
Control {
    id: root

    required property string person
    required property string basis
    required property string passed

    signal removeRequested

    width: ListView.view ? ListView.view.width : implicitWidth
    leftPadding: Theme.gap
    rightPadding: Theme.touch + Theme.gapSmall
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.gapSmall
    bottomPadding: Theme.gapSmall
    Accessible.role: Accessible.ListItem
    Accessible.name: person + ". " + basis + ". " + passed

    contentItem: ColumnLayout {
        spacing: 2

        Prose {
            text: root.person
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Small {
            visible: root.basis !== ""
            text: root.basis
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Small {
            visible: root.passed !== ""
            text: root.passed
            color: Theme.toneInk[Tone.Warning]
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }

    IconAct {
        x: root.width - width - Theme.gapTiny
        sign: "close"
        text: qsTr("Снять назначение: %1").arg(root.person)
        onClicked: root.removeRequested()
    }

    background: Rectangle {
        color: Theme.surface

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
}
