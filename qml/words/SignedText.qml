// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// A word with its drawing before it, in the middle of the place it gets; broken where it is too long.
Item {
    id: root

    required property string text
    required property string sign
    required property color color
    required property font font

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(Math.ceil(implicitWidth), parent.width)
        spacing: Theme.gapSmall

        Icon {
            visible: root.sign !== ""
            name: root.sign
            color: root.color
        }

        Text {
            text: root.text
            color: root.color
            font: root.font
            horizontalAlignment: root.sign === "" ? Text.AlignHCenter : Text.AlignLeft
            wrapMode: Text.WordWrap // a button never breaks a word
            textFormat: Text.PlainText
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
