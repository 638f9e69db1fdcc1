// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// A name and what it says.
ColumnLayout {
    id: root

    required property string name
    required property string value
    property string icon: ""

    visible: value !== ""
    spacing: 2

    RowLayout {
        spacing: Theme.gapTiny
        Layout.fillWidth: true

        Icon {
            visible: root.icon !== ""
            name: root.icon
            size: Theme.iconSmall
            Layout.alignment: Qt.AlignTop
        }

        Small {
            text: root.name
            Layout.fillWidth: true
        }
    }

    Prose {
        text: root.value
        Layout.fillWidth: true
    }
}
