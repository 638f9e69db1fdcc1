// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta

// A code of eight groups to copy by hand: as many groups a line as fit, letters of one width.
Panel {
    id: root

    required property string code
    required property string name

    TextEdit {
        text: root.code.replace(/-/g, "  ")
        readOnly: true
        selectByMouse: true
        activeFocusOnTab: true
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        font.family: Theme.mono
        font.pixelSize: Theme.textTitle
        wrapMode: TextEdit.WordWrap
        horizontalAlignment: TextEdit.AlignHCenter
        Accessible.role: Accessible.StaticText
        Accessible.name: root.name + ": " + root.code
        Layout.fillWidth: true

        FocusRing {
            visible: parent.activeFocus
        }
    }
}
