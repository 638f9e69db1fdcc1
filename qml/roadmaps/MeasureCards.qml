// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// The measures of a roadmap as cards, for narrow screens; its passport scrolls away with them.
RowList {
    id: root

    required property MeasureList measures

    signal measureRequested(string key)
    signal doubtsRequested

    focus: true
    model: measures
    Accessible.name: measures.title

    section.property: "section"
    section.delegate: SectionHeading {}

    header: RoadmapHead {
        width: root.width
        measures: root.measures
        onHeightChanged: Qt.callLater(root.positionViewAtBeginning) // it grows when its texts arrive
        onDoubtsRequested: root.doubtsRequested()
    }

    delegate: MeasureCard {
        required property string key

        onClicked: root.measureRequested(key)
    }
}
