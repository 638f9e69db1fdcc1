// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta

// One place up, one place down: side by side wherever both fit.
Flow {
    id: root

    readonly property real fullWidth: up.implicitWidth + spacing + down.implicitWidth

    signal stepRequested(bool isDown)

    spacing: Theme.gapSmall

    QuietAct {
        id: up

        text: qsTr("Выше")
        sign: "up"
        width: Math.min(implicitWidth, root.width)
        onClicked: root.stepRequested(false)
    }

    QuietAct {
        id: down

        text: qsTr("Ниже")
        sign: "down"
        width: Math.min(implicitWidth, root.width)
        onClicked: root.stepRequested(true)
    }
}
