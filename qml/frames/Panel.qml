// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// A sheet that keeps together what belongs together; its children stand one below the other.
Rectangle {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing

    implicitWidth: column.implicitWidth + 2 * Theme.gap
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    color: Theme.surface
    radius: Theme.radiusLarge
    border.color: Theme.line

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gapHalf
    }
}
