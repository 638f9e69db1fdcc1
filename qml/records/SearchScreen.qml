// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Search across everything, as one types.
FocusScope {
    id: root

    required property Session session

    signal roadmapRequested(string key)
    signal measureRequested(string key)

    HitList {
        id: hits

        session: root.session
        words: input.text
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScreenHead {
            title: qsTr("Поиск")
            hasBack: false
            Layout.fillWidth: true
        }

        LineInput {
            id: input

            objectName: "words" // tests write here
            label: qsTr("Что ищем")
            placeholder: qsTr("например, родителям или перепроверка")
            focus: true
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.column
            Layout.margins: Theme.gap
        }

        RowList {
            model: hits
            Accessible.name: qsTr("Найденное")
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: HitRow {
                required property string key
                required property bool isMeasure
                required property bool isRoadmap

                enabled: isMeasure || isRoadmap
                onClicked: isMeasure ? root.measureRequested(key) : root.roadmapRequested(key)
            }

            Prose {
                visible: hits.count === 0 && input.text !== ""
                anchors.centerIn: parent
                text: qsTr("Ничего не нашлось. Попробуйте другое слово или его начало.")
                color: Theme.inkSoft
                horizontalAlignment: Text.AlignHCenter
                width: parent.width - 2 * Theme.gap
            }
        }
    }
}
