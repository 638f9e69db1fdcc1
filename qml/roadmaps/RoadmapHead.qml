// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The passport of a roadmap and the filters over its measures.
Item {
    id: root

    required property MeasureList measures

    signal doubtsRequested

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gapSmall

        Trouble {
            text: root.measures.isGone ? qsTr("Этой карты здесь больше нет.") : ""
            Layout.fillWidth: true
        }

        Heading {
            text: root.measures.title
            Layout.fillWidth: true
        }

        Prose {
            text: root.measures.passport
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Toggle {
                text: qsTr("Касается моей школы")
                checked: root.measures.onlyMine
                onToggled: root.measures.onlyMine = checked
            }

            Toggle {
                text: qsTr("Просрочено")
                checked: root.measures.onlyLate
                onToggled: root.measures.onlyLate = checked
            }

            Act {
                visible: root.measures.doubts > 0
                text: qsTr("%n сомнений ждут решения", "", root.measures.doubts)
                onClicked: root.doubtsRequested()
            }
        }

        Prose {
            text: root.measures.shown
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
            Layout.fillWidth: true
        }
    }
}
