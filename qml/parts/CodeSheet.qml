// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta

// A code of eight groups to copy by hand: four groups a line, letters of one width.
Panel {
    id: root

    required property string code
    required property string name

    TextEdit {
        text: root.code.substring(0, 19) + "\n" + root.code.substring(20)
        readOnly: true
        selectByMouse: true
        activeFocusOnTab: true
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        font.family: "DejaVu Sans Mono"
        font.pixelSize: 22
        horizontalAlignment: TextEdit.AlignHCenter
        Accessible.role: Accessible.StaticText
        Accessible.name: root.name + ": " + root.code
        Layout.fillWidth: true
    }
}
