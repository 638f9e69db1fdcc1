// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Does what is shown above, in one step.
Rectangle {
    id: root

    required property RedatingList moved

    signal done

    implicitHeight: act.implicitHeight + 2 * Theme.gapSmall
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }

    Act {
        id: act

        x: (root.width - width) / 2
        y: Theme.gapSmall
        width: Math.min(root.width - 2 * Theme.gap, implicitWidth)
        isPrimary: true
        sign: "check"
        enabled: root.moved.chosen > 0
        text: qsTr("Сдвинуть сроки: %1").arg(root.moved.chosen)
        onClicked: {
            root.moved.apply();
            root.done();
        }
    }
}
