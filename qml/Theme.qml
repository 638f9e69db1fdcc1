// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

// Colours, sizes and gaps of everything that is drawn. Colour only where it means something.
QtObject {
    id: root

    property bool isDark: system.window.hslLightness < 0.5

    readonly property color page: isDark ? "#12171c" : "#f4f5f2"
    readonly property color surface: isDark ? "#1b2229" : "#ffffff"
    readonly property color raised: isDark ? "#252e37" : "#eaeeea"
    readonly property color line: isDark ? "#3a4651" : "#d3d9d6"
    readonly property color edge: isDark ? "#8593a0" : "#77828a" // borders of what can be filled in
    readonly property color ink: isDark ? "#eceff1" : "#1b2328"
    readonly property color inkSoft: isDark ? "#aeb9c2" : "#55616a"
    readonly property color accent: isDark ? "#8cc7e4" : "#1d5b7d"
    readonly property color accentInk: isDark ? "#0d2230" : "#ffffff"
    readonly property color accentSoft: isDark ? "#1f3a4a" : "#dfecf3"

    // By Tone: plain, muted, active, good, warning, alarm.
    readonly property list<color> toneInk: isDark
        ? ["#d5dce1", "#aeb9c2", "#9fd0ea", "#98d7ad", "#f0cf82", "#ffb4a6"]
        : ["#3b474f", "#55616a", "#174d6b", "#1c5e37", "#6e4a00", "#9a2415"]
    readonly property list<color> toneFill: isDark
        ? ["#2b353e", "#232b32", "#1f3a4a", "#1d3b29", "#40340f", "#4c231d"]
        : ["#e9edee", "#f0f1ef", "#dfecf3", "#dff0e4", "#fbefcf", "#fde5e0"]

    readonly property int gapTiny: 4
    readonly property int gapSmall: 8
    readonly property int gap: 16
    readonly property int gapLarge: 24
    readonly property int touch: 48
    readonly property int radius: 10
    readonly property int column: 760 // no line of text gets longer
    readonly property int narrow: 420 // forms

    readonly property int textSmall: 14
    readonly property int textBody: 16
    readonly property int textLead: 19
    readonly property int textTitle: 24

    readonly property int wideFrom: 700 // a rail instead of a bar
    readonly property int tableFrom: 840 // a table instead of cards

    readonly property SystemPalette system: SystemPalette {}
}
