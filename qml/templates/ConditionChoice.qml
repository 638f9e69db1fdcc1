// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// A question and the answer to it that fulfils a condition.
ColumnLayout {
    id: root

    required property string title
    required property var givers
    required property int giver
    required property var answers
    required property int answer

    signal giverChosen(int index)
    signal answerChosen(int index)

    spacing: Theme.gapSmall

    Prose {
        text: root.title
        font.weight: Font.Bold
        Layout.fillWidth: true
    }

    Choice {
        label: root.title
        model: root.givers
        currentIndex: root.giver
        Layout.fillWidth: true
        onActivated: index => root.giverChosen(index)
    }

    Prose {
        visible: root.giver > 0
        text: qsTr("ответили")
        Layout.fillWidth: true
    }

    Choice {
        visible: root.giver > 0
        label: qsTr("ответили")
        model: root.answers
        currentIndex: root.answer
        Layout.fillWidth: true
        onActivated: index => root.answerChosen(index)
    }
}
