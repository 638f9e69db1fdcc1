// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta

// A code of eight groups to copy by hand, letters of one width: eight groups a line, four, two or one, so that no line
// is shorter than the others.
Panel {
    id: root

    required property string code
    required property string name
    readonly property int inLine: {
        let count = 8;
        while (count > 1 && widthOf(count) > width - 2 * Theme.gap)
            count /= 2;
        return count;
    }

    function gapIn(groups: int): string {
        return groups === 8 ? "  " : " ";
    }

    function widthOf(groups: int): real {
        return Math.ceil(letter.advanceWidth * (4 * groups + (groups - 1) * gapIn(groups).length));
    }

    TextMetrics {
        id: letter

        font: sheet.font
        text: "0"
    }

    // One line to whoever copies it; it is the width that breaks it.
    TextEdit {
        id: sheet

        text: root.code.replace(/-/g, root.gapIn(root.inLine))
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
        Layout.maximumWidth: root.widthOf(root.inLine) + letter.advanceWidth / 2 // else rounding breaks it earlier
        Layout.alignment: Qt.AlignHCenter

        FocusRing {
            visible: parent.activeFocus
        }
    }
}
