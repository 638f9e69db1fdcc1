// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta

// A heading inside a screen.
Prose {
    font.pixelSize: Theme.textLead
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
