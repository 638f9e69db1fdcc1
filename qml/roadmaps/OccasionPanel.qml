// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The status of a measure, one for each of its dates.
Panel {
    id: root

    required property Session session
    required property string measure

    OccasionList {
        id: occasions

        session: root.session
        isSeen: root.visible
        measure: root.measure
    }

    Heading {
        text: qsTr("Как идёт работа")
        Layout.fillWidth: true
    }

    Repeater {
        model: occasions

        OccasionRow {
            required property int index

            names: occasions.statusNames
            isOnly: occasions.count === 1
            Layout.fillWidth: true
            onStatusRequested: status => occasions.setStatus(index, status)
        }
    }
}
