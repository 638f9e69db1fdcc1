// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta

// Shows where the keyboard is; lies around its parent.
Rectangle {
    anchors.fill: parent
    anchors.margins: -3
    color: "transparent"
    radius: Theme.radius + 3
    border.color: Theme.accent
    border.width: 2
}
