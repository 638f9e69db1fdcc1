// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// The page that each place begins with, and where its rows lead.
QtObject {
    id: root

    required property Session session
    required property Preferences preferences
    required property TodayList today
    required property Places places
    required property InnerPages pages
    required property VisitPages visitPages
    required property TemplatePages templates

    signal placeRequested(int place)

    function of(place: int): Component {
        return [day, roadmaps, observation, search, colleagues, exchange, settings, more][place];
    }

    readonly property Component day: Component {
        TodayScreen {
            id: todayScreen

            session: root.session
            preferences: root.preferences
            today: root.today
            onMeasureRequested: key => root.pages.open(root.pages.measure, { measure: key }, todayScreen)
            onDoubtsRequested: key => root.pages.open(root.pages.doubts, { roadmap: key }, todayScreen)
            onReportRequested: key => root.pages.coordination.open(root.pages.coordination.campaign, { campaign: key }, todayScreen)
            onConflictsRequested: root.pages.open(root.pages.conflicts, {}, todayScreen)
            onImportRequested: root.pages.open(root.pages.intake, {}, todayScreen)
            onPlaceRequested: place => root.placeRequested(place)
        }
    }

    readonly property Component roadmaps: Component {
        RoadmapsScreen {
            id: roadmapsScreen

            session: root.session
            preferences: root.preferences
            onRoadmapRequested: key => root.pages.open(root.pages.roadmap, { roadmap: key }, roadmapsScreen)
            onImportRequested: root.pages.open(root.pages.intake, {}, roadmapsScreen)
            onPlaceRequested: place => root.placeRequested(place)
        }
    }

    readonly property Component observation: Component {
        MyVisitsScreen {
            id: visitsScreen

            session: root.session
            onCampaignsRequested: root.pages.coordination.open(root.pages.coordination.campaigns, {}, visitsScreen)
            onVisitRequested: key => root.visitPages.open(root.visitPages.visit, { visit: key }, visitsScreen)
            onTemplatesRequested: root.templates.open(root.templates.list, {}, visitsScreen)
            onMyselfRequested: root.visitPages.open(root.visitPages.myself, {}, visitsScreen)
            onUnplannedRequested: root.visitPages.open(root.visitPages.unplanned, {}, visitsScreen)
        }
    }

    readonly property Component search: Component {
        SearchScreen {
            id: searchScreen

            session: root.session
            onPageRequested: (key, page, target) => root.found.open(page, target, searchScreen)
        }
    }

    readonly property FoundPages found: FoundPages {
        pages: root.pages
        visitPages: root.visitPages
        templates: root.templates
    }

    readonly property Component colleagues: Component {
        ColleaguesScreen {
            session: root.session
        }
    }

    readonly property Component exchange: Component {
        ExchangeScreen {
            id: exchangeScreen

            session: root.session
            onJournalRequested: root.pages.open(root.pages.journal, {}, exchangeScreen)
        }
    }

    readonly property Component settings: Component {
        SettingsScreen {
            id: settingsScreen

            session: root.session
            preferences: root.preferences
            onPassphraseRequested: root.pages.open(root.pages.passphrase, {}, settingsScreen)
            onMyselfRequested: root.visitPages.open(root.visitPages.myself, {}, settingsScreen)
        }
    }

    readonly property Component more: Component {
        MoreScreen {
            session: root.session
            places: root.places
            onPlaceRequested: place => root.placeRequested(place)
        }
    }
}
