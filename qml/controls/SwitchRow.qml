// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta

// A wish that is on or off, with what it does.
AbstractButton {
    id: root

    property string hint: ""

    checkable: true
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.gapSmall)
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: hint
    Accessible.checkable: true
    Accessible.checked: checked

    contentItem: RowLayout {
        spacing: Theme.gap

        ColumnLayout {
            spacing: 0
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

        Rectangle {
            implicitWidth: 48
            implicitHeight: 28
            radius: 14
            color: root.checked ? Theme.accent : Theme.surface
            border.color: root.checked ? Theme.accent : Theme.edge

            Rectangle {
                x: root.checked ? 23 : 3
                y: 3
                width: 22
                height: 22
                radius: 11
                color: root.checked ? Theme.accentInk : Theme.edge

                Behavior on x {
                    NumberAnimation {
                        duration: Theme.motion
                    }
                }
            }
        }
    }

    background: Item {
        FocusRing {
            visible: root.visualFocus
        }
    }
}
