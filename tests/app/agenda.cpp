// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/agenda.h"

#include "app/people/myself.h"
#include "desk_fixture.h"

#include <QTest>

namespace {

struct Planned
{
    Office office;
    base::RecordId roadmap;

    explicit Planned(const QStringList &rows, domain::Level level = domain::Level::school)
        : office("пароль", Office::Days::still, level)
    {
        const auto report = app::importRoadmap(*office.desk, office.written("plan.txt", plan(rows)), office.space);
        if (!report)
            qFatal("no roadmap: %s", report.error().detail.c_str());
        roadmap = report->id;
    }

    app::MeasureRow measure(std::size_t at) const { return app::roadmapPage(*office.desk, roadmap)->measures.at(at); }

    base::Done say(std::size_t at, domain::Status status)
    {
        return app::setStatus(*office.desk, measure(at).id, 0, status, {});
    }
};

// The office's today is 1 March 2025.
const QStringList rows{
    QStringLiteral("1.\tУтвердить план\tдо 15.02.2025\tМОУО"),
    QStringLiteral("2.\tОбновить банк заданий\tдо 01.02.2025\tОО"),
    QStringLiteral("3.\tПровести совещание\tдо 10.03.2025\tМОУО"),
    QStringLiteral("4.\tПровести ВПР\t10.02.2025 - 20.04.2025\tОО"),
    QStringLiteral("5.\tПодвести итоги\tдо 01.12.2025\tОО"),
};

QStringList textsOf(const app::AgendaGroup &group)
{
    QStringList texts;
    for (const app::DueRow &row : group.rows)
        texts << row.text;
    return texts;
}

} // namespace

class AgendaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayHasWhatIsLateSoonAndUnderWay()
    {
        Planned planned(rows);
        const auto agenda = app::agenda(*planned.office.desk, app::Whose::everybody);
        QCOMPARE(agenda->roadmaps.size(), 1U);
        QVERIFY(agenda->roadmaps.front().id == planned.roadmap && !agenda->roadmaps.front().title.isEmpty());
        QCOMPARE(textsOf(agenda->late),
                 QStringList({QStringLiteral("Обновить банк заданий"), QStringLiteral("Утвердить план")}));
        QCOMPARE(textsOf(agenda->soon), QStringList({QStringLiteral("Провести совещание")}));
        QCOMPARE(textsOf(agenda->running), QStringList({QStringLiteral("Провести ВПР")}));
        QCOMPARE(agenda->late.rows.front().to, QDate(2025, 2, 1));
        QCOMPARE(agenda->running.rows.front().from, std::optional(QDate(2025, 2, 10)));
        QVERIFY(agenda->late.rows.front().roadmapTitle.contains(QStringLiteral("2025")));
    }

    void oursIsWhatAsksSomethingOfASchool()
    {
        Planned planned(rows);
        const auto agenda = app::agenda(*planned.office.desk, app::Whose::ours);
        QCOMPARE(textsOf(agenda->late), QStringList({QStringLiteral("Обновить банк заданий")}));
        QCOMPARE(agenda->soon.count, 0);
    }

    void oursIsAskedOfTheLevelThatWeLead()
    {
        const Planned planned(rows, domain::Level::municipality);
        const auto agenda = app::agenda(*planned.office.desk, app::Whose::ours);
        QCOMPARE(textsOf(agenda->late), QStringList({QStringLiteral("Утвердить план")}));
        QCOMPARE(textsOf(agenda->soon), QStringList({QStringLiteral("Провести совещание")}));
        QCOMPARE(agenda->running.count, 0);
        QVERIFY(planned.measure(0).concernsUs && !planned.measure(1).concernsUs);
    }

    void oursIsWhatNamesOurOrganisationOrMe()
    {
        Planned planned({QStringLiteral("1.\tОформить стенд\tдо 15.02.2025\tМБОУ СОШ № 55"),
                         QStringLiteral("2.\tПровести урок\tдо 16.02.2025\tГимназия, Самойлова А.Л."),
                         QStringLiteral("3.\tУтвердить состав\tдо 17.02.2025\tМОУО")});
        const auto ours = [&] { return textsOf(app::agenda(*planned.office.desk, app::Whose::ours)->late); };
        QCOMPARE(ours(), QStringList());
        QVERIFY(app::setMyself(*planned.office.desk, {QStringLiteral("Самойлова Анна Львовна"), {}}));
        QCOMPARE(ours(), QStringList({QStringLiteral("Провести урок")}));
        QVERIFY(planned.measure(1).namesMe && planned.measure(1).concernsUs && !planned.measure(0).namesMe);
        QVERIFY(app::foundSpace(*planned.office.desk, QStringLiteral("МБОУ СОШ № 55"), domain::Level::school, {}));
        QCOMPARE(ours(), QStringList({QStringLiteral("Оформить стенд"), QStringLiteral("Провести урок")}));
    }

    void whatIsDoneLeavesTheDay()
    {
        Planned planned(rows);
        QVERIFY(planned.say(1, domain::Status::done));
        const auto agenda = app::agenda(*planned.office.desk, app::Whose::everybody);
        QCOMPARE(textsOf(agenda->late), QStringList({QStringLiteral("Утвердить план")}));
        const auto roadmaps = app::roadmapList(*planned.office.desk);
        QCOMPARE(roadmaps->front().measures, 5);
        QCOMPARE(roadmaps->front().done, 1);
        QCOMPARE(roadmaps->front().late, 1);
    }

    void onlyTheFirstOfALongGroupAreRead()
    {
        Planned planned(rows);
        const auto agenda = app::agenda(*planned.office.desk, app::Whose::everybody, 1);
        QCOMPARE(agenda->late.count, 2);
        QCOMPARE(textsOf(agenda->late), QStringList({QStringLiteral("Обновить банк заданий")}));
    }

    void theListSaysWhatReadingEverythingWouldSay()
    {
        Planned planned(rows);
        QVERIFY(planned.say(0, domain::Status::done));
        QVERIFY(planned.say(2, domain::Status::cancelled));
        const auto page = app::roadmapPage(*planned.office.desk, planned.roadmap);
        std::vector<domain::Tracked> tracked;
        for (const app::MeasureRow &row : page->measures)
            tracked.push_back({row.measure.deadline, row.statuses});
        const auto progress = domain::progressOf(tracked, planned.office.desk->today());
        const auto summary = app::roadmapList(*planned.office.desk)->front();
        QCOMPARE(summary.measures, progress.measures);
        QCOMPARE(summary.done, progress.done);
        QCOMPARE(summary.late, progress.late);
        QCOMPARE(summary.doubts, int(page->doubts.size()));
        QCOMPARE(summary.level, page->roadmap.level);
        QCOMPARE(summary.title, page->roadmap.title);
    }

    void aRemovedRoadmapAsksNothing()
    {
        Planned planned(rows);
        QVERIFY(app::removeRecord(*planned.office.desk, planned.roadmap));
        QCOMPARE(app::agenda(*planned.office.desk, app::Whose::everybody)->late.count, 0);
        QVERIFY(app::roadmapList(*planned.office.desk)->empty());
    }
};

QTEST_GUILESS_MAIN(AgendaTest)
#include "agenda.moc"
