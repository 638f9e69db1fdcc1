// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// Where what was found is shown, by its kind.
QtObject {
    id: root

    required property InnerPages pages
    required property VisitPages visitPages
    required property TemplatePages templates

    function open(page: int, target: string, from: Item): void {
        switch (page) {
        case HitList.Roadmap:
            return pages.open(pages.roadmap, { roadmap: target }, from);
        case HitList.Measure:
            return pages.open(pages.measure, { measure: target }, from);
        case HitList.Campaign:
            return pages.open(pages.coordination.campaign, { campaign: target }, from);
        case HitList.Test:
            return pages.open(pages.coordination.planned, { planned: target }, from);
        case HitList.Person:
            return pages.open(pages.coordination.person, { person: target }, from);
        case HitList.Sheet:
            return pages.open(pages.coordination.overview.checklist, { checklist: target }, from);
        case HitList.OwnSheet:
            return pages.open(visitPages.visit, { visit: target }, from);
        case HitList.Template:
            return pages.open(templates.one, { template: target }, from);
        }
    }
}
