// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// What a row of the year strip shows of a measure: its words, and its windows along the months with today's line.
Item {
    id: root

    required property MeasureList measures
    required property string number
    required property string measureText
    required property var bars
    required property bool isBeside
    readonly property int wordsHeight: Math.ceil(Theme.textBody * 3.2) // two lines, whether they are filled or not

    implicitHeight: isBeside ? Math.max(wordsHeight, Theme.touch) : wordsHeight + 28

    Prose {
        id: words

        height: root.wordsHeight
        width: root.isBeside ? root.width * 0.4 - Theme.gapLarge : root.width
        text: root.number === "" ? root.measureText : root.number + "  " + root.measureText
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Item {
        id: axis

        x: root.isBeside ? (root.width + 2 * Theme.gap) * 0.4 - Theme.gap : 0
        y: root.isBeside ? (root.height - height) / 2 : root.height - height
        width: root.width - x
        height: 28

        Repeater {
            model: root.measures.months

            Rectangle {
                required property var modelData

                x: axis.width * modelData.at
                width: 1
                height: axis.height
                color: Theme.line
            }
        }

        Repeater {
            model: root.bars

            Rectangle {
                required property var modelData

                x: Math.min(axis.width * modelData.from, axis.width - width)
                y: 7
                width: Math.max(8, axis.width * (modelData.to - modelData.from))
                height: 14
                radius: 4
                color: modelData.tone === Tone.Plain ? Theme.edge : Theme.toneInk[modelData.tone]
                opacity: modelData.tone === Tone.Muted ? 0.5 : 1
            }
        }

        Rectangle {
            visible: root.measures.todayAt > 0 && root.measures.todayAt < 1
            x: axis.width * root.measures.todayAt - 1
            width: 2
            height: axis.height
            color: Theme.accent
        }
    }
}
