// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// One link: opens what it leads to, or goes away.
RowLayout {
    id: root

    required property string title
    required property string kind
    required property bool isMeasure
    required property bool isRoadmap
    required property bool gone

    signal openRequested
    signal removeRequested

    spacing: Theme.gapSmall

    QuietAct {
        text: root.title
        enabled: !root.gone && (root.isMeasure || root.isRoadmap)
        Accessible.name: root.kind + ". " + root.title
        Layout.fillWidth: true
        onClicked: root.openRequested()
    }

    IconAct {
        sign: "close"
        text: qsTr("Убрать: %1").arg(root.title)
        onClicked: root.removeRequested()
    }
}
