// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One roadmap: a table where there is room, cards elsewhere.
FocusScope {
    id: root

    required property Session session
    required property string roadmap

    signal backRequested
    signal measureRequested(string key)
    signal doubtsRequested

    MeasureList {
        id: list

        session: root.session
        roadmap: root.roadmap
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScreenHead {
            title: qsTr("Дорожная карта")
            Layout.fillWidth: true
            onBackRequested: root.backRequested()
        }

        Loader {
            focus: true
            sourceComponent: root.width >= Theme.tableFrom ? table : cards
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    Component {
        id: table

        MeasureTable {
            measures: list
            onMeasureRequested: key => root.measureRequested(key)
            onDoubtsRequested: root.doubtsRequested()
        }
    }

    Component {
        id: cards

        MeasureCards {
            measures: list
            onMeasureRequested: key => root.measureRequested(key)
            onDoubtsRequested: root.doubtsRequested()
        }
    }
}
