// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// A state in a word and a drawing; a fill of its own only where the state asks for attention.
Rectangle {
    id: root

    required property string text
    property int tone: Tone.Plain
    property string icon: Theme.toneIcon[tone]
    readonly property bool isLoud: tone > Tone.Active
    property real maximumWidth: 100000 // where no layout gives the width
    readonly property real side: isLoud ? Theme.gapSmall : 0

    // A layout gives it what there is. (What a part likes must not hang on its layout's width: Qt 6.4 does not arrange the
    // others anew then.)
    Layout.fillWidth: true
    Layout.maximumWidth: implicitWidth
    implicitWidth: Math.min(Math.ceil(row.implicitWidth) + 2 * side, maximumWidth)
    implicitHeight: row.implicitHeight + 2 * Theme.gapTiny
    radius: Theme.radius
    color: isLoud ? Theme.toneFill[tone] : "transparent"
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    RowLayout {
        id: row

        x: root.side
        y: Theme.gapTiny
        width: root.width - 2 * root.side
        spacing: Theme.gapTiny

        Icon {
            visible: root.icon !== ""
            name: root.icon
            size: Theme.iconSmall
            color: Theme.toneInk[root.tone]
            Layout.alignment: Qt.AlignTop
        }

        Text {
            text: root.text
            color: Theme.toneInk[root.tone]
            font.family: Theme.sans
            font.pixelSize: Theme.textSmall
            font.weight: root.isLoud ? Font.Bold : Font.Normal
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
