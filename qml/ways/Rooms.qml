// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// All places of the house, each made when it is first asked for; only one is seen.
FocusScope {
    id: root

    required property Session session
    required property Preferences preferences
    required property TodayList today
    required property Places places
    required property int place
    property var waysBack: [] // for each place as its section told it when the profile closed, or nothing
    property Section section: null // the one that is seen

    signal placeRequested(int place)

    // A place that nobody looked at since stays as it was left.
    function ways(): var {
        return Array.from(places.names, (name, index) => ((rooms.itemAt(index) as Loader).item as Section)?.way() ?? root.waysBack[index]);
    }

    Repeater {
        id: rooms

        model: root.places.names.length

        Loader {
            id: room

            required property int index

            anchors.fill: parent
            active: root.place === index || item !== null
            visible: root.place === index
            focus: visible
            onLoaded: if (root.waysBack[index]) (item as Section).follow(root.waysBack[index])
            sourceComponent: Section {
                session: root.session
                preferences: root.preferences
                today: root.today
                places: root.places
                place: room.index
                onPlaceRequested: place => root.placeRequested(place)
            }

            Binding {
                when: room.visible && room.item !== null
                restoreMode: Binding.RestoreNone
                target: root
                property: "section"
                value: room.item
            }
        }
    }
}
