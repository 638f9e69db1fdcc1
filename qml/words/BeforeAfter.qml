// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// Two texts side by side, one below the other where it is narrow.
GridLayout {
    id: root

    required property string beforeName
    required property string before
    required property string afterName
    required property string after

    columns: width < Theme.twoFrom ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gapSmall

    Fact {
        name: root.beforeName
        value: root.before
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
    }

    Fact {
        name: root.afterName
        value: root.after
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
    }
}
