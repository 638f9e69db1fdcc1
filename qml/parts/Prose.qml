// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta

// Running text.
Label {
    color: Theme.ink
    font.pixelSize: Theme.textBody
    lineHeight: 1.15
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
