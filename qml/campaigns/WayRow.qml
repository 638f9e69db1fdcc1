// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// A way to another page with a line that says what is there.
RowItem {
    id: root

    required property string sign
    property string hint: ""

    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.description: hint
    Accessible.role: Accessible.Button
    Layout.fillWidth: true

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            name: root.sign
            color: Theme.accent
        }

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Prose {
                text: root.text
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Small {
                visible: root.hint !== ""
                text: root.hint
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        Icon {
            name: "forward"
            size: Theme.iconSmall
        }
    }

    FocusRing {
        visible: root.visualFocus
        anchors.margins: 1
    }
}
