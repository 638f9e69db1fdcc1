// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The measures of a roadmap as a table, under its passport and the names of its columns.
ColumnLayout {
    id: root

    required property MeasureList measures

    signal measureRequested(string key)
    signal doubtsRequested

    spacing: 0

    RoadmapHead {
        measures: root.measures
        Layout.fillWidth: true
        onDoubtsRequested: root.doubtsRequested()
    }

    MeasureTableHead {
        Layout.fillWidth: true
    }

    RowList {
        focus: true
        model: root.measures
        Accessible.name: root.measures.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        section.property: "section"
        section.delegate: SectionHeading {}

        delegate: MeasureTableRow {
            required property string key

            onClicked: root.measureRequested(key)
        }
    }
}
