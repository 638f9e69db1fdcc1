// SPDX-License-Identifier: GPL-3.0-or-later
// The coordinator's part of the walk: a campaign from its beginning to its report.
#include "campaign_scene.h"
#include "view/campaigns/campaign_list.h"
#include "view/campaigns/campaign_move.h"
#include "view/key.h"
#include "view/overview/campaign_report.h"
#include "view/overview/checklist_view.h"
#include "view/overview/paper.h"
#include "view/overview/visit_list.h"
#include "view/people/candidate_list.h"
#include "view/people/session_list.h"
#include "view/programme/exam_form.h"
#include "view/programme/exam_list.h"
#include "view/programme/retention_form.h"
#include "view/records/hit_list.h"
#include "walk.h"

#include <QTest>

namespace {

constexpr int observing = 2; // the places in the house
constexpr int searching = 3;

} // namespace

template <typename T>
T *Walk::shown() const
{
    return qobject_cast<T *>(find(screen(), T::staticMetaObject.className()));
}

bool Walk::openCampaigns()
{
    return show(observing) && emitOnScreen("campaignsRequested") && isScreen("CampaignsScreen");
}

bool Walk::openCampaign()
{
    return openCampaigns() && emitOnScreen("campaignRequested", view::keyOf(m_scene->campaign))
        && isScreen("CampaignScreen");
}

bool Walk::openPlanned(const base::RecordId &session)
{
    return openCampaign() && emitOnScreen("sessionsRequested") && isScreen("SessionsScreen")
        && emitOnScreen("plannedRequested", view::keyOf(session)) && isScreen("SessionScreen");
}

bool Walk::openSheet(const base::RecordId &sheet)
{
    return openCampaign() && emitOnScreen("visitsRequested") && isScreen("VisitsScreen")
        && emitOnScreen("checklistRequested", view::keyOf(sheet)) && isScreen("ChecklistViewScreen");
}

std::vector<Walk::Stop> Walk::stopsOfCampaigns()
{
    auto all = stopsOfPlanning();
    for (const auto &more : {stopsOfProgramme(), stopsOfAppointing(), stopsOfOverview(), stopsOfFinding()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::vector<Walk::Stop> Walk::stopsOfPlanning()
{
    return {
        {QStringLiteral("observation-none"), [this] { return show(observing) && isScreen("MyVisitsScreen"); }},
        {QStringLiteral("campaigns-none"), [this] { return openCampaigns(); }},
        {QStringLiteral("people-none"), [this] { return emitOnScreen("peopleRequested") && isScreen("PeopleScreen"); }},
        {QStringLiteral("person-new"),
         [this] { return emitOnScreen("personRequested", QString()) && isScreen("PersonScreen"); }},
        {QStringLiteral("person-troubles"),
         [this] {
             auto *form = find(screen(), "view::PersonForm");
             return form->setProperty("workPlace", scene::longSchool)
                 && form->setProperty("teaches", QStringLiteral(": 5А"))
                 && form->setProperty("children", QStringLiteral("15Я"))
                 && form->setProperty("years", QStringLiteral("сто"))
                 && form->setProperty("trained", QStringLiteral("вчера"));
         }},
        {QStringLiteral("person-left"),
         [this] {
             return emitOnScreen("backRequested") && isScreen("PeopleScreen") && !m_session.undo()->text().isEmpty();
         }},
        {QStringLiteral("campaign-begun"),
         [this] {
             if (!openCampaigns())
                 return false;
             shown<view::CampaignList>()->begin(0, view::keyOf(m_session.workspace()->spaces()->back().id));
             return reach([this] { return isScreen("CampaignScreen"); });
         }},
        {QStringLiteral("sessions-none"),
         [this] { return emitOnScreen("sessionsRequested") && isScreen("SessionsScreen"); }},
        {QStringLiteral("session-troubles"),
         [this] {
             if (!emitOnScreen("planningRequested") || !isScreen("SessionFormScreen"))
                 return false;
             auto *form = find(screen(), "view::SessionForm");
             return form->setProperty("school", scene::school)
                 && form->setProperty("classes", QStringLiteral("5А, 5Б, 12Ы"))
                 && form->setProperty("subject", QStringLiteral("Астрономия"))
                 && form->setProperty("date", QStringLiteral("01.01.2020"))
                 && form->setProperty("lesson", QStringLiteral("19"))
                 && form->setProperty("begins", QStringLiteral("утром"));
         }},
        {QStringLiteral("session-several"),
         [this] {
             auto *form = find(screen(), "view::SessionForm");
             return form->setProperty("classes", QStringLiteral("5А, 5Б, 5В"))
                 && form->setProperty("subject", QStringLiteral("Математика")) && form->setProperty("date", QString())
                 && form->setProperty("lesson", QStringLiteral("2"))
                 && form->setProperty("begins", QStringLiteral("09:25")) && form->property("canSave").toBool();
         }},
        {QStringLiteral("campaigns"),
         [this] {
             m_scene = fillCampaign(*m_session.workspace(), m_session.workspace()->spaces()->back().id, &m_session);
             return openCampaigns() && reach([this] { return shown<view::CampaignList>()->count() == 3; });
         }},
        {QStringLiteral("campaigns-another"), [this] { return screen()->setProperty("isBeginning", true); }},
        {QStringLiteral("campaign"), [this] { return openCampaign(); }},
        {QStringLiteral("campaign-move"),
         [this] { return emitOnScreen("moveRequested") && isScreen("CampaignMoveScreen"); }},
        {QStringLiteral("campaign-move-preview"),
         [this] {
             auto *moved = shown<view::CampaignMove>();
             moved->setFrom(QDate::currentDate().addDays(30).toString(QStringLiteral("dd.MM.yyyy")));
             moved->setTo(QDate::currentDate().addDays(60).toString(QStringLiteral("dd.MM.yyyy")));
             return moved->canMove() && moved->count() > 2;
         }},
        {QStringLiteral("campaign-move-wrong"),
         [this] {
             shown<view::CampaignMove>()->setTo(QStringLiteral("01.01.2020"));
             return !shown<view::CampaignMove>()->canMove();
         }},
    };
}

std::vector<Walk::Stop> Walk::stopsOfProgramme()
{
    return {
        {QStringLiteral("exams"),
         [this] {
             return openCampaign() && emitOnScreen("examsRequested") && isScreen("ExamsScreen")
                 && shown<view::ExamList>()->count() > 0;
         }},
        {QStringLiteral("exam-new"),
         [this] {
             return emitOnScreen("freshRequested") && isScreen("ExamScreen")
                 && shown<view::ExamForm>()->setProperty("grade", QStringLiteral("5"));
         }},
        {QStringLiteral("exam-troubles"),
         [this] {
             auto *form = shown<view::ExamForm>();
             return form->setProperty("subject", QStringLiteral("математика"))
                 && form->setProperty("minutes", QStringLiteral("полчаса")) && !form->subjectTrouble().isEmpty()
                 && !form->minutesTrouble().isEmpty();
         }},
        {QStringLiteral("exam-changed"),
         [this] {
             if (!openCampaign() || !emitOnScreen("examsRequested") || !isScreen("ExamsScreen"))
                 return false;
             const QString exam = shown<view::ExamList>()->cell(0, "key").toString();
             if (!emitOnScreen("examRequested", exam) || !isScreen("ExamScreen"))
                 return false;
             auto *form = shown<view::ExamForm>();
             form->setProperty("minutes", QStringLiteral("45"));
             form->setProperty("isOnComputer", true);
             form->save();
             return reach([this] {
                 return isScreen("ExamsScreen")
                     && shown<view::ExamList>()->cell(0, "detail").toString().contains(QStringLiteral("45"));
             });
         }},
        {QStringLiteral("retention"),
         [this] { return openCampaign() && emitOnScreen("retentionRequested") && isScreen("RetentionScreen"); }},
        {QStringLiteral("retention-troubles"),
         [this] {
             auto *form = shown<view::RetentionForm>();
             return form->setProperty("days", QStringLiteral("год"))
                 && form->setProperty("resultsOn", QStringLiteral("летом")) && !form->canSave();
         }},
    };
}

std::vector<Walk::Stop> Walk::stopsOfAppointing()
{
    return {
        {QStringLiteral("people"), [this] { return openCampaign() && emitOnScreen("peopleRequested"); }},
        {QStringLiteral("person"),
         [this] { return emitOnScreen("personRequested", view::keyOf(m_scene->teacher)) && isScreen("PersonScreen"); }},
        {QStringLiteral("sessions"), [this] { return openCampaign() && emitOnScreen("sessionsRequested"); }},
        {QStringLiteral("sessions-found-none"),
         [this] {
             shown<view::SessionList>()->setWords(QStringLiteral("астрономия"));
             return shown<view::SessionList>()->count() == 0;
         }},
        {QStringLiteral("session-nobody"), [this] { return openPlanned(m_scene->today); }},
        {QStringLiteral("appoint"),
         [this] { return emitOnScreen("appointingRequested") && isScreen("AppointScreen"); }},
        {QStringLiteral("appoint-warned"),
         [this] {
             shown<view::CandidateList>()->choose(view::keyOf(m_scene->silent));
             return !shown<view::CandidateList>()->warnings().isEmpty();
         }},
        {QStringLiteral("appoint-blocked"),
         [this] {
             shown<view::CandidateList>()->choose(view::keyOf(m_scene->mother));
             return !shown<view::CandidateList>()->canAppoint();
         }},
        {QStringLiteral("appoint-with-reason"),
         [this] {
             shown<view::CandidateList>()->setReason(QStringLiteral("В школе пять учителей, больше некому"));
             return shown<view::CandidateList>()->canAppoint();
         }},
        {QStringLiteral("session-appointed"),
         [this] {
             shown<view::CandidateList>()->appoint();
             return reach([this] { return isScreen("SessionScreen"); });
         }},
        {QStringLiteral("schedule-clash"),
         [this] { return openCampaign() && emitOnScreen("scheduleRequested") && isScreen("ScheduleScreen"); }},
    };
}

std::vector<Walk::Stop> Walk::stopsOfOverview()
{
    return {
        {QStringLiteral("visits"),
         [this] {
             return openCampaign() && emitOnScreen("visitsRequested")
                 && reach([this] { return shown<view::VisitList>()->total() > 0; });
         }},
        {QStringLiteral("visits-missing"),
         [this] {
             shown<view::VisitList>()->setState(1);
             return shown<view::VisitList>()->count() < shown<view::VisitList>()->total();
         }},
        {QStringLiteral("sheet"), [this] { return openSheet(m_scene->violated); }},
        {QStringLiteral("sheet-returning"), [this] { return screen()->setProperty("isReturning", true); }},
        {QStringLiteral("sheet-returned"),
         [this] {
             auto *sheet = shown<view::ChecklistView>();
             sheet->setProperty("remark", QStringLiteral("Напишите, сколько было телефонов и когда их собрали"));
             sheet->giveBack();
             return reach([sheet] { return !sheet->reviews().isEmpty(); });
         }},
        {QStringLiteral("sheet-accepted"),
         [this] {
             if (!openSheet(m_scene->clean))
                 return false;
             auto *sheet = shown<view::ChecklistView>();
             sheet->accept();
             return reach([sheet] { return sheet->isAccepted(); });
         }},
        {QStringLiteral("findings"),
         [this] {
             return openCampaign() && emitOnScreen("findingsRequested")
                 && reach([this] { return shown<view::CampaignReport>()->isRead(); });
         }},
        {QStringLiteral("findings-all"),
         [this] {
             shown<view::CampaignReport>()->setOnlyViolations(false);
             return shown<view::CampaignReport>()->findings()->count() > 5;
         }},
        {QStringLiteral("report"),
         [this] { return openCampaign() && emitOnScreen("reportRequested") && isScreen("CampaignPaperScreen"); }},
        {QStringLiteral("report-saved"),
         [this] {
             auto *paper = shown<view::CampaignPaper>();
             paper->save(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("Отчёт.docx"))),
                         view::CampaignPaper::Word);
             return reach([paper] { return !paper->isRunning(); }) && !paper->place().isEmpty();
         }},
        {QStringLiteral("report-no-folder"),
         [this] {
             auto *paper = shown<view::CampaignPaper>();
             paper->save(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("нет такой/отчёт.pdf"))),
                         view::CampaignPaper::Pdf);
             return reach([paper] { return !paper->isRunning(); }) && !paper->trouble().isEmpty();
         }},
        {QStringLiteral("today-report-due"), [this] { return show(0) && isScreen("TodayScreen"); }},
    };
}

std::vector<Walk::Stop> Walk::stopsOfFinding()
{
    using view::HitList;
    const auto finds = [this](const QString &words, HitList::Page page, const char *type) {
        return [this, words, page, type] { return openFound(words, page) && isScreen(type); };
    };
    return {
        {QStringLiteral("found-campaign"),
         finds(QStringLiteral("ВПР этой весны"), HitList::Campaign, "CampaignScreen")},
        {QStringLiteral("found-test"), finds(QStringLiteral("Заречная"), HitList::Test, "SessionScreen")},
        {QStringLiteral("found-person"), finds(QStringLiteral("орловой"), HitList::Person, "PersonScreen")},
        {QStringLiteral("found-appointment"), finds(QStringLiteral("приказ"), HitList::Test, "SessionScreen")},
        {QStringLiteral("found-sheet"), finds(QStringLiteral("телефоны"), HitList::OwnSheet, "VisitScreen")},
        {QStringLiteral("found-review"), finds(QStringLiteral("напишите сколько"), HitList::OwnSheet, "VisitScreen")},
        {QStringLiteral("found-blank"),
         finds(QStringLiteral("VERSTA:TEMPLATE-OBSERVATION-1"), HitList::Template, "TemplateScreen")},
        {QStringLiteral("found-blank-entering"),
         [this] {
             return emitOnScreen("enterRequested", QStringLiteral("observation@1")) && isScreen("UnplannedScreen");
         }},
        {QStringLiteral("found-no-blank"),
         [this] {
             return show(searching) && search(QStringLiteral("VERSTA:TEMPLATE-OBSERVATION-7"))
                 && !shown<view::HitList>()->stray().isEmpty();
         }},
        {QStringLiteral("found-kinds"), [this] { return show(searching) && search(QStringLiteral("5А")); }},
    };
}

/// A tap on the first row that leads to such a page.
bool Walk::openFound(const QString &words, int page)
{
    if (!show(searching) || !search(words))
        return false;
    const auto *hits = shown<view::HitList>();
    auto *list = screen()->findChild<QQuickItem *>(QStringLiteral("found"));
    for (int row = 0; row < hits->count(); ++row) {
        if (hits->cell(row, "page").toInt() != page)
            continue;
        settle();
        QQuickItem *delegate = nullptr;
        QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, delegate), Q_ARG(int, row));
        if (!delegate)
            return false;
        QTest::mouseClick(window(), Qt::LeftButton, {},
                          delegate->mapToScene(QPointF(delegate->width() / 2, 12)).toPoint());
        return true;
    }
    return false;
}
