// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

// Colours, letters, sizes and gaps of everything that is drawn. Colour only where it means something.
QtObject {
    id: root

    // The person's wishes; Main tells them.
    property bool isDark: false
    property bool isMotionReduced: false
    property real textScale: 1
    property bool isSteeredByKeys: false // a list marks where the keyboard stands: to a finger it would look chosen

    readonly property color page: isDark ? "#10161a" : "#f3f5f2"
    readonly property color surface: isDark ? "#182026" : "#ffffff"
    readonly property color raised: isDark ? "#212b32" : "#e7ece9"
    readonly property color line: isDark ? "#33404a" : "#d4dbd7"
    readonly property color edge: isDark ? "#8593a0" : "#6f7b83" // borders of what can be filled in
    readonly property color ink: isDark ? "#eceff1" : "#18222a"
    readonly property color inkSoft: isDark ? "#aab6bf" : "#4f5c66"
    readonly property color accent: isDark ? "#84c6dd" : "#0d566f"
    readonly property color accentInk: isDark ? "#08222d" : "#ffffff"
    readonly property color accentSoft: isDark ? "#17363f" : "#dcebef"

    // By Tone: plain, muted, active, good, warning, alarm.
    readonly property list<color> toneInk: isDark
        ? ["#d5dce1", "#aab6bf", "#96cfe6", "#93d6a9", "#f0cf82", "#ffb4a6"]
        : ["#3b474f", "#4f5c66", "#0f4d66", "#1a5c35", "#6a4700", "#99230f"]
    readonly property list<color> toneFill: isDark
        ? ["#26313a", "#212b32", "#17363f", "#183725", "#3c310e", "#4a211b"]
        : ["#e9edeb", "#eef1ee", "#dcebef", "#def0e3", "#fbeecb", "#fde4de"]
    readonly property list<string> toneIcon: ["planned", "cancelled", "under-way", "done", "doubt", "late"]

    // Every text and what it may lie on; a test measures their contrast. A new pair on a page belongs here.
    readonly property var pairs: [
        { text: ink, on: [page, surface, raised, accentSoft] },
        { text: inkSoft, on: [page, surface, raised, accentSoft] },
        { text: accent, on: [page, surface, raised, accentSoft] },
        { text: accentInk, on: [accent, accentPressed] },
        { text: toneInk[0], on: [toneFill[0], page, surface, accentSoft, raised] },
        { text: toneInk[1], on: [toneFill[1], page, surface, accentSoft, raised] },
        { text: toneInk[2], on: [toneFill[2], page, surface, accentSoft, raised] },
        { text: toneInk[3], on: [toneFill[3], page, surface, accentSoft, raised] },
        { text: toneInk[4], on: [toneFill[4], page, surface, accentSoft, raised] },
        { text: toneInk[5], on: [toneFill[5], page, surface, accentSoft, raised] }
    ]
    // Borders and signs that carry a meaning: 3:1 is asked of them.
    readonly property var shapes: [{ text: edge, on: [page, surface] }, { text: accent, on: [page, surface, raised] }]
    readonly property color accentPressed: isDark ? "#a3d6e8" : "#0a4559"

    readonly property string sans: "PT Sans"
    readonly property string serif: "PT Serif" // titles, and the words of a document
    readonly property string mono: "PT Mono" // codes to copy by hand

    readonly property int textTiny: Math.round(13 * Math.min(textScale, 1.3)) // names of the ways through the house
    readonly property int textSmall: Math.round(14 * textScale)
    readonly property int textBody: Math.round(16 * textScale)
    readonly property int textLead: Math.round(19 * textScale)
    readonly property int textTitle: Math.round(22 * textScale)
    readonly property int textDisplay: Math.round(30 * Math.min(textScale, 1.5))
    readonly property int icon: Math.round(22 * Math.min(textScale, 1.5))
    readonly property int iconSmall: Math.round(18 * Math.min(textScale, 1.6))
    readonly property int iconLarge: 56

    readonly property int gapTiny: 4
    readonly property int gapSmall: 8
    readonly property int gapHalf: 12
    readonly property int gap: 16
    readonly property int gapLarge: 24
    readonly property int gapHuge: 40
    readonly property int touch: 48
    readonly property int radius: 8
    readonly property int radiusLarge: 12
    readonly property int column: Math.round(720 * Math.min(textScale, 1.5)) // no line of text gets longer
    readonly property int narrow: Math.round(440 * Math.min(textScale, 1.5)) // forms
    readonly property int motion: isMotionReduced ? 0 : 140 // milliseconds

    // Widths of the window, or of a page, from which it looks otherwise; larger letters need more.
    readonly property int railFrom: 600 // a rail instead of a bar
    readonly property int paneFrom: Math.round(1080 * Math.min(textScale, 1.5)) // a side pane instead of a rail
    readonly property int pairFrom: Math.round(820 * Math.min(textScale, 1.6)) // list and detail side by side
    readonly property int tableFrom: Math.round(760 * textScale) // a table instead of cards
    readonly property int answersFrom: Math.round(288 * textScale) // three answers side by side
    readonly property int twoFrom: Math.round(520 * textScale) // two things in one line
}
