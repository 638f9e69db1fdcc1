// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// One change between two editions: before and after.
Panel {
    id: root

    required property string measure
    required property string what
    required property string before
    required property string after

    Prose {
        text: root.measure === "" ? root.what : root.measure + " · " + root.what
        font.weight: Font.Bold
        Layout.fillWidth: true
    }

    BeforeAfter {
        beforeName: qsTr("Было")
        before: root.before
        afterName: qsTr("Стало")
        after: root.after
        Layout.fillWidth: true
    }
}
