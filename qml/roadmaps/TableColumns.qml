// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Versta

// How wide the columns of a roadmap's table are; its head and its rows agree by it. The measure takes what is left.
QtObject {
    readonly property real scale: Math.min(Theme.textScale, 1.6)
    readonly property int number: Math.round(40 * scale)
    readonly property int least: Math.round(180 * scale)
    readonly property int deadline: Math.round(150 * scale)
    readonly property int responsible: Math.round(150 * scale)
    readonly property int state: Math.round(144 * scale)
}
