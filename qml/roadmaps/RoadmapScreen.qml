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
    readonly property bool isTable: width >= Theme.tableFrom

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
            active: root.isTable
            visible: active
            sourceComponent: head
            Layout.fillWidth: true
        }

        MeasureTableHead {
            visible: root.isTable
            Layout.fillWidth: true
        }

        RowList {
            focus: true
            model: list
            header: root.isTable ? null : head
            delegate: root.isTable ? tableRow : card
            cacheBuffer: 400
            Accessible.name: list.title
            Layout.fillWidth: true
            Layout.fillHeight: true

            section.property: "section"
            section.delegate: SectionHeading {}
        }
    }

    Component {
        id: head

        RoadmapHead {
            width: root.width
            measures: list
            onDoubtsRequested: root.doubtsRequested()
        }
    }

    Component {
        id: tableRow

        MeasureTableRow {
            required property string key

            onClicked: root.measureRequested(key)
        }
    }

    Component {
        id: card

        MeasureCard {
            required property string key

            onClicked: root.measureRequested(key)
        }
    }
}
