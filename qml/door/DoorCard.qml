// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta

// One of the doors: for whom it is and what lies behind.
AbstractButton {
    id: root

    required property string sign
    required property string hint

    implicitHeight: Math.max(72, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.gap
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: hint
    Keys.onReturnPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            name: root.sign
            size: Theme.icon + 8
            color: Theme.accent
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Prose {
                text: root.text
                font.weight: Font.Bold
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

    background: Rectangle {
        color: root.hovered || root.down ? Theme.accentSoft : Theme.surface
        radius: Theme.radiusLarge
        border.color: Theme.edge

        FocusRing {
            visible: root.visualFocus
            radius: Theme.radiusLarge + 3
        }
    }
}
