// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta

// A heading inside a screen.
Prose {
    font.family: Theme.serif
    font.pixelSize: Theme.textLead
    font.weight: Font.Bold
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
