// SPDX-License-Identifier: GPL-3.0-or-later
// The observer's part of the walk: a campaign, a person, visits of today, yesterday and tomorrow, a sheet from its
// beginning to its signature.
#include "apart.h"
#include "app/observation/checklists.h"
#include "app/people/myself.h"
#include "app/people/people.h"
#include "campaign_day.h"
#include "view/key.h"
#include "view/visits/ink_pad.h"
#include "view/visits/my_visit_list.h"
#include "view/visits/signed_visit.h"
#include "view/visits/unplanned_list.h"
#include "view/visits/visit.h"
#include "walk.h"

#include <QTest>

namespace {

constexpr int observing = 2; // the place in the house

/// A cross, as a hand might draw it.
QVariant drawn()
{
    domain::Drawing drawing{1500, {{}, {}}};
    for (int i = 0; i <= 40; ++i) {
        drawing.strokes[0].push_back({600 + i * 60, 400 + (i * 37) % 500, 90 + i * 3});
        drawing.strokes[1].push_back({700 + i * 55, 1000 - (i * 61) % 600, 0});
    }
    return QVariant::fromValue(drawing);
}

} // namespace

bool Walk::prepareVisits()
{
    bool isDone = false;
    m_session.workspace()->make<bool>(
        QStringLiteral("prepare"),
        [space = m_session.workspace()->spaces()->back().id](app::Desk &desk) { return prepareDay(desk, space); },
        &m_session, [&isDone](bool) { isDone = true; });
    return reach([&isDone] { return isDone; });
}

bool Walk::isMyself()
{
    bool isDone = false;
    m_session.workspace()->make<bool>(
        QStringLiteral("myself"),
        [](app::Desk &desk) -> base::Result<bool> {
            const auto people = app::personList(desk);
            const auto &me = people->back();
            return bool(app::setMyself(desk, {me.person.name, me.id}));
        },
        &m_session, [&isDone](bool) { isDone = true; });
    return reach([&isDone] { return isDone; });
}

template <typename T>
T *Walk::model(const char *type) const
{
    return qobject_cast<T *>(find(screen(), type));
}

bool Walk::beginVisit(int row)
{
    auto *list = model<view::MyVisitList>("view::MyVisitList");
    if (!list || !reach([list] { return list->isReady() && list->count() > 0; }))
        return false;
    list->open(row);
    return reach([this] { return isScreen("VisitScreen"); });
}

bool Walk::answerStage(int step, bool hasViolation)
{
    auto *visit = model<view::Visit>("view::Visit");
    visit->setStep(step);
    const auto rowsAnswered = [visit] { return visit->stageShare() >= 1; };
    if (!hasViolation) {
        if (!visit->isClear())
            visit->toggleClear();
        return reach(rowsAnswered);
    }
    for (int i = 0; i < visit->questions()->count(); ++i)
        visit->answer(visit->questions()->cell(i, "key").toString(),
                      i == 1       ? QStringLiteral("yes")
                          : i == 2 ? QStringLiteral("unseen")
                                   : QStringLiteral("no"));
    return reach(rowsAnswered);
}

std::vector<Walk::Stop> Walk::stopsOfVisits()
{
    return {
        {QStringLiteral("visits-none"),
         [this] {
             return show(observing) && isScreen("MyVisitsScreen")
                 && reach([this] { return model<view::MyVisitList>("view::MyVisitList")->isReady(); });
         }},
        {QStringLiteral("unplanned-none"),
         [this] { return emitOnScreen("unplannedRequested") && isScreen("UnplannedScreen"); }},
        {QStringLiteral("myself"),
         [this] {
             return prepareVisits() && show(observing) && emitOnScreen("myselfRequested") && isScreen("MyselfScreen");
         }},
        {QStringLiteral("visits"),
         [this] {
             return isMyself() && show(observing)
                 && reach([this] { return model<view::MyVisitList>("view::MyVisitList")->count() == 3; });
         }},
        {QStringLiteral("unplanned"),
         [this] {
             return emitOnScreen("unplannedRequested") && isScreen("UnplannedScreen")
                 && reach([this] { return model<view::UnplannedList>("view::UnplannedList")->count() == 4; });
         }},
        {QStringLiteral("visit-head"), [this] { return show(observing) && beginVisit(0); }},
        {QStringLiteral("visit-stage"),
         [this] {
             auto *visit = model<view::Visit>("view::Visit");
             visit->setHead(QStringLiteral("begins"), QStringLiteral("0:05"));
             return reach([visit] { return !visit->begins().isEmpty(); }) && answerStage(1, true);
         }},
        {QStringLiteral("visit-running"),
         [this] {
             auto *visit = model<view::Visit>("view::Visit");
             visit->comment(visit->questions()->cell(1, "key").toString(),
                            QStringLiteral("В 9:40 учитель вышел в коридор за листами и оставил класс без присмотра."));
             m_session.undo()->dismiss();
             return reach([visit] { return !visit->questions()->cell(1, "comment").toString().isEmpty(); });
         }},
        {QStringLiteral("visit-clear"), [this] { return answerStage(2, false); }},
        {QStringLiteral("visit-check"),
         [this] {
             auto *visit = model<view::Visit>("view::Visit");
             visit->setStep(visit->steps()->count() - 1);
             return visit->grave() > 0;
         }},
        {QStringLiteral("visit-complete"),
         [this] {
             auto *visit = model<view::Visit>("view::Visit");
             for (int step = 3; step < visit->steps()->count() - 1; ++step)
                 if (!answerStage(step, false))
                     return false;
             for (const auto &[field, typed] :
                  {std::pair("ends", "10:20"), std::pair("listed", "24"), std::pair("present", "22")})
                 visit->setHead(QString::fromLatin1(field), QString::fromLatin1(typed));
             visit->setStep(visit->steps()->count() - 1);
             return reach([visit] { return visit->grave() == 0; });
         }},
        {QStringLiteral("sign-empty"), [this] { return emitOnScreen("signRequested") && isScreen("SignScreen"); }},
        {QStringLiteral("sign"), [this] { return model<view::InkPad>("view::InkPad")->setProperty("drawn", drawn()); }},
        {QStringLiteral("signed"),
         [this] {
             auto *act = model<view::SignedVisit>("view::SignedVisit");
             act->sign(drawn());
             return reach([this] { return isScreen("VisitScreen") && model<view::SignedVisit>("view::SignedVisit"); });
         }},
        {QStringLiteral("signed-after"),
         [this] {
             const auto id = view::recordOf(screen()->property("visit").toString());
             m_session.workspace()->setField(*id, "answer/q03/comment", record::Text("Коды выдали перед вторым уроком"),
                                             {});
             auto *act = model<view::SignedVisit>("view::SignedVisit");
             return reach([act] { return act->after()->count() > 0; });
         }},
        {QStringLiteral("signed-altered"),
         [this] {
             const auto id = view::recordOf(screen()->property("visit").toString());
             auto page = m_session.workspace()->read([&](app::Desk &desk) { return app::checklistPage(desk, *id); });
             page->signatures.front().proof = client::Proof::otherText;
             page->signatures.push_back(page->signatures.front());
             page->signatures.back().proof = client::Proof::unknownSigner;
             model<view::SignedVisit>("view::SignedVisit")->signatures()->take(*page);
             return true;
         }},
        {QStringLiteral("visit-out"), [this] { return emitOnScreen("outRequested") && isScreen("VisitOutScreen"); }},
        {QStringLiteral("visits-handed-in"),
         [this] {
             return show(observing) && reach([this] {
                        auto *list = model<view::MyVisitList>("view::MyVisitList");
                        return list->count() == 3 && list->cell(2, "mark").toString() == QStringLiteral("Сдано");
                    });
         }},
        {QStringLiteral("visit-conflict"),
         [this] {
             if (!beginVisit(0))
                 return false;
             const auto id = view::recordOf(screen()->property("visit").toString());
             if (!standApart(m_session, *id, "answer/q01/value", "yes", "unseen"))
                 return false;
             auto *visit = model<view::Visit>("view::Visit");
             visit->setStep(1);
             return reach([visit] { return visit->questions()->cell(0, "isInConflict").toBool(); });
         }},
        {QStringLiteral("visit-readiness"),
         [this] {
             if (!show(observing) || !emitOnScreen("unplannedRequested"))
                 return false;
             auto *sessions = model<view::UnplannedList>("view::UnplannedList");
             if (!reach([sessions] { return sessions->isReady(); }))
                 return false;
             int readiness = 0;
             while (!sessions->templates().at(readiness).contains(QStringLiteral("отовность")))
                 ++readiness;
             sessions->setTemplateIndex(readiness);
             sessions->begin(sessions->cell(0, "key").toString());
             return reach([this] { return isScreen("VisitScreen"); });
         }},
        {QStringLiteral("visit-shown-when"),
         [this] {
             auto *visit = model<view::Visit>("view::Visit");
             visit->setStep(1);
             while (visit->questions()->rowOf(QStringLiteral("q11")) < 0) {
                 if (visit->nextTitle().isEmpty())
                     return false;
                 visit->setStep(visit->step() + 1);
             }
             visit->answer(QStringLiteral("q11"), QStringLiteral("computer"));
             return reach([visit] { return visit->questions()->rowOf(QStringLiteral("q12")) > 0; });
         }},
    };
}
