// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta

// What is said beside the main thing.
Prose {
    color: Theme.inkSoft
    font.pixelSize: Theme.textSmall
}
