// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// What an empty screen says: what belongs here and what to do first.
ColumnLayout {
    id: root

    required property string title
    required property string advice
    property string action: ""

    signal actionRequested

    spacing: Theme.gap

    Heading {
        text: root.title
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    Prose {
        text: root.advice
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    Act {
        visible: root.action !== ""
        isPrimary: true
        text: root.action
        Layout.alignment: Qt.AlignHCenter
        onClicked: root.actionRequested()
    }
}
