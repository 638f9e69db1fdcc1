// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What was just done, and the tap that takes it back; goes by itself after a while.
Rectangle {
    id: root

    required property Undo undo

    visible: undo.text !== ""
    implicitHeight: row.implicitHeight + 2 * Theme.gapTiny
    color: Theme.accentSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: undo.text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gapTiny
        spacing: Theme.gapSmall

        Prose {
            text: root.undo.text
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        QuietAct {
            sign: root.width < Theme.twoFrom ? "" : "undo"
            Layout.minimumWidth: implicitWidth
            text: root.undo.word
            onClicked: root.undo.takeBack()
        }
    }
}
