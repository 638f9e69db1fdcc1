// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// The one thing to do on a page, always in sight below it.
Rectangle {
    id: root

    property alias text: act.text
    property string sign: ""
    readonly property bool hasSign: width >= 7 * Theme.touch * Theme.textScale // else the words need its place
    property alias canAct: act.enabled

    signal clicked

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
        sign: root.hasSign ? root.sign : ""
        onClicked: root.clicked()
    }
}
