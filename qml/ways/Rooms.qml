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
    property Section section: null // the one that is seen

    signal placeRequested(int place)

    Repeater {
        model: root.places.names.length

        Loader {
            id: room

            required property int index

            anchors.fill: parent
            active: root.place === index || item !== null
            visible: root.place === index
            focus: visible
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
