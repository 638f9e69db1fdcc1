// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// Which sheet is to be filled in; the usual one is chosen already.
Item {
    id: root

    required property list<string> templates
    required property int chosen
    required property string where

    signal templateChosen(int index)

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: column

        x: Theme.gap
        y: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: Theme.gapSmall

        Prose {
            text: qsTr("Лист наблюдения")
            font.weight: Font.Bold
            Layout.fillWidth: true
        }

        Choice {
            label: qsTr("Лист наблюдения")
            model: root.templates
            currentIndex: root.chosen
            Layout.fillWidth: true
            onActivated: index => root.templateChosen(index)
        }

        Prose {
            text: root.where
            font.weight: Font.Bold
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
        }
    }
}
