// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta

// Long work and how far it is; a band that wanders while nobody can say.
ProgressBar {
    id: root

    required property string name
    required property int percent

    implicitHeight: 8
    value: percent / 100
    indeterminate: percent === 0 && !Theme.isMotionReduced
    Accessible.role: Accessible.ProgressBar
    Accessible.name: name

    background: Rectangle {
        radius: 4
        color: Theme.raised
        border.color: Theme.line
    }

    contentItem: Item {
        Rectangle {
            x: root.indeterminate ? root.width * wander.at : 0
            width: root.indeterminate ? root.width / 4 : root.width * root.position
            height: 8
            radius: 4
            color: Theme.accent
        }
    }

    QtObject {
        id: wander

        property real at

        NumberAnimation on at {
            running: root.indeterminate && root.visible
            from: 0
            to: 0.75
            duration: 1400
            loops: Animation.Infinite
            easing.type: Easing.InOutQuad
        }
    }
}
