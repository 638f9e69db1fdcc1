// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The passport of a roadmap and what is asked of its measures.
Item {
    id: root

    required property MeasureList measures
    property bool isFilterShown: true
    property bool hasOut: false // the way out stands here and not at the top

    signal doubtsRequested
    signal outRequested
    signal redatingRequested

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

        Small {
            visible: text !== ""
            text: root.measures.passport
            Layout.fillWidth: true
        }

        Flow {
            visible: root.measures.doubts > 0 || root.hasOut || root.measures.total > 0
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Act {
                visible: root.measures.doubts > 0
                sign: "doubt"
                text: qsTr("Проверить %n сомнений", "", root.measures.doubts)
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.doubtsRequested()
            }

            QuietAct {
                visible: root.hasOut
                sign: "print"
                text: qsTr("Сохранить или напечатать")
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.outRequested()
            }

            QuietAct {
                visible: root.measures.total > 0
                sign: "today"
                text: qsTr("Сдвинуть сроки")
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.redatingRequested()
            }
        }

        MeasureFilter {
            visible: root.isFilterShown
            measures: root.measures
            Layout.fillWidth: true
        }

        Small {
            text: root.measures.shown
            Layout.fillWidth: true
        }
    }
}
