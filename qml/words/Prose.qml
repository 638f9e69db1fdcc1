// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta

// Running text.
Label {
    color: Theme.ink
    font.family: Theme.sans
    font.pixelSize: Theme.textBody
    lineHeight: 1.18
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
