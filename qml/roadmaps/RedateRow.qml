// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta

// One measure whose dates would move, with a box to leave it out.
CheckDelegate {
    id: root

    required property string place
    required property string before
    required property string after
    required property bool chosen
    required property bool torn

    checked: chosen
    enabled: !torn
    nextCheckState: () => checked ? Qt.Unchecked : Qt.Checked
    padding: Theme.gap
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    font.family: Theme.sans
    Accessible.role: Accessible.CheckBox
    Accessible.name: qsTr("%1. Было: %2. Станет: %3").arg(place).arg(before).arg(after)
    Accessible.checkable: true
    Accessible.checked: checked

    contentItem: ColumnLayout {
        spacing: Theme.gapTiny

        Prose {
            text: root.place
            font.weight: Font.Bold
            rightPadding: Theme.touch
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        BeforeAfter {
            beforeName: qsTr("Было")
            before: root.before
            afterName: qsTr("Станет")
            after: root.after
            Layout.fillWidth: true
        }

        Small {
            visible: root.torn
            text: qsTr("Двое записали разные сроки. Сначала выберите верный на странице мероприятия.")
            Layout.fillWidth: true
        }
    }

    indicator: Rectangle {
        x: root.width - width - Theme.gap
        y: Theme.gap
        width: 26
        height: 26
        radius: Theme.radius
        color: root.checked ? Theme.accent : Theme.surface
        border.color: root.checked ? Theme.accent : Theme.edge

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            name: "check"
            size: Theme.iconSmall
            color: Theme.accentInk
        }
    }

    background: Rectangle {
        color: root.down ? Theme.accentSoft : Theme.surface
        radius: Theme.radiusLarge
        border.color: Theme.line

        FocusRing {
            visible: root.visualFocus
        }
    }
}
