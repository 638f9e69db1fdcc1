// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta
import Versta.View

// A stage and how far it is; leads there.
AbstractButton {
    id: root

    required property string title
    required property string detail
    required property real share
    required property int tone
    required property bool isDone

    text: title
    padding: Theme.gapHalf
    implicitHeight: Math.max(56, implicitContentHeight + 2 * padding)
    Accessible.role: Accessible.Button
    Accessible.name: title + ". " + detail
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: ColumnLayout {
        spacing: Theme.gapTiny

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Icon {
                name: root.isDone ? "done" : "planned"
                color: root.isDone ? Theme.toneInk[Tone.Good] : Theme.inkSoft
                Layout.alignment: Qt.AlignTop
            }

            Prose {
                text: root.title
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        Small {
            visible: root.detail !== ""
            text: root.detail
            color: Theme.toneInk[root.tone]
            leftPadding: Theme.icon + Theme.gapSmall
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down || root.hovered ? Theme.accentSoft : Theme.surface
        border.color: Theme.line

        FocusRing {
            visible: root.visualFocus
        }
    }
}
