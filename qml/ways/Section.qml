// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Versta
import Versta.View

// One place of the house: its own way of pages. Its colour is the line between two pages that stand side by side.
Rectangle {
    id: root

    required property Session session
    required property Preferences preferences
    required property TodayList today
    required property Places places
    required property int place
    readonly property alias trail: trail
    readonly property var all: pages.all.concat(visits.all, templates.all) // what a way is remembered by

    signal placeRequested(int place)

    // Named by House for Ctrl+N: a document comes in from wherever one is.
    function importRequested(): void {
        pages.open(pages.intake, {});
    }

    // The way that one went here and how its pages are looked at, to be gone again after the profile was closed.
    function way(): var {
        return { track: trail.track(root.all), kept: trail.kept() };
    }

    // As far as it leads: a page may have stood on something that went with the profile.
    function follow(way: var): void {
        const gone = way.track.findIndex(step => step.page < 0);
        for (const step of gone < 0 ? way.track : way.track.slice(0, gone))
            pages.open(root.all[step.page], step.properties, null);
        trail.takeKept(way.kept);
    }

    color: Theme.line

    Rectangle {
        x: trail.freeFrom
        visible: width > 0
        width: root.width - x
        height: root.height
        color: Theme.page

        EmptyState {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.gap, Theme.narrow)
            icon: root.places.icons[root.place]
            title: root.places.names[root.place]
            advice: qsTr("Выберите слева: откроется здесь.")
        }
    }

    Trail {
        id: trail

        anchors.fill: parent
        focus: true
        pairFrom: Theme.pairFrom
        undo: root.session.undo
        onReopened: if (!root.visible) root.placeRequested(root.place)
        first: firsts.of(root.place)
    }

    FirstPages {
        id: firsts

        session: root.session
        preferences: root.preferences
        today: root.today
        places: root.places
        pages: pages
        visitPages: visits
        templates: templates
        onPlaceRequested: place => root.placeRequested(place)
    }

    TemplatePages {
        id: templates

        session: root.session
        trail: trail
        visitPages: visits
    }

    InnerPages {
        id: pages

        session: root.session
        trail: trail
    }

    VisitPages {
        id: visits

        session: root.session
        pages: pages
    }
}
