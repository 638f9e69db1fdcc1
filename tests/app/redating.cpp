// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/redating.h"

#include "app/plan/evidence.h"
#include "desk_fixture.h"
#include "record/reference.h"

#include <QTest>

namespace {

const domain::Window autumn{QDate(2025, 9, 19), QDate(2025, 10, 24), {}, {}};

struct Planned
{
    Office office;
    base::RecordId roadmap;

    Planned()
    {
        const auto report =
            app::importRoadmap(*office.desk,
                               office.written("plan.txt",
                                              plan({
                                                  QStringLiteral("1.\tПровести ВПР\t11.04.2025 - "
                                                                 "16.05.2025\tОО"),
                                                  QStringLiteral("2.\tПроверить работы\tв период проведения "
                                                                 "ВПР\tОО"),
                                                  QStringLiteral("3.\tУтвердить график\tдо 15.03.2025\tОО"),
                                              })),
                               office.space);
        if (!report)
            qFatal("no roadmap: %s", report.error().detail.c_str());
        roadmap = report->id;
    }

    app::Desk &desk() { return *office.desk; }
    std::vector<app::MeasureRow> rows() { return app::roadmapPage(desk(), roadmap)->measures; }
    domain::Deadline deadline(std::size_t at) { return rows().at(at).measure.deadline; }

    std::vector<app::Redated> moved(const app::Shift &shift) { return *app::redating(desk(), roadmap, shift); }
    app::Shift campaign() { return {app::campaignsOf(desk(), roadmap)->front().name, autumn, 0}; }

    static std::vector<app::FieldChange> changesOf(const std::vector<app::Redated> &moved)
    {
        std::vector<app::FieldChange> changes;
        for (const app::Redated &one : moved)
            changes.insert(changes.end(), one.changes.begin(), one.changes.end());
        return changes;
    }
};

} // namespace

class RedatingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCampaignTakesItsMeasuresAlongAndLeavesTheOthers()
    {
        Planned planned;
        const auto bound = *app::campaignsOf(planned.desk(), planned.roadmap);
        QCOMPARE(bound.size(), 1u);
        const auto before = planned.deadline(2);
        const auto moved = planned.moved(planned.campaign());
        QCOMPARE(int(moved.size()), bound.front().measures);
        QVERIFY(app::writeAll(planned.desk(), Planned::changesOf(moved)));
        for (const app::Redated &one : moved)
            QCOMPARE(one.after.windows.front().to, autumn.to);
        QCOMPARE(planned.deadline(0).windows.front().from, autumn.from);
        QCOMPARE(planned.deadline(0).windows.front().to, autumn.to);
        QVERIFY(planned.deadline(2) == before);
        QVERIFY(planned.moved(planned.campaign()).empty());
    }

    void whatIsDoneStaysWhereItWas()
    {
        Planned planned;
        const auto rows = planned.rows();
        QVERIFY(app::setStatus(planned.desk(), rows[2].id, 0, domain::Status::done, {}));
        for (const app::Redated &one : planned.moved({{}, {}, 7}))
            QVERIFY(one.id != rows[2].id);
    }

    void daysMoveBothWaysAndTheWordsStay()
    {
        Planned planned;
        const auto before = planned.deadline(2);
        const auto moved = planned.moved({{}, {}, -3});
        QVERIFY(app::writeAll(planned.desk(), moved.back().changes));
        QCOMPARE(planned.deadline(2).windows.front().to, std::optional(QDate(2025, 3, 12)));
        QCOMPARE(planned.deadline(2).text, before.text);
    }

    void oneStepTakesItAllBack()
    {
        Planned planned;
        std::vector<domain::Deadline> before;
        for (const app::MeasureRow &row : planned.rows())
            before.push_back(row.measure.deadline);
        const auto changes = Planned::changesOf(planned.moved({{}, {}, 30}));
        QVERIFY(app::writeAll(planned.desk(), changes));
        QVERIFY(!(planned.deadline(2) == before[2]));
        QVERIFY(app::takeBack(planned.desk(), changes));
        for (std::size_t at = 0; at < before.size(); ++at)
            QVERIFY(planned.deadline(at) == before[at]);
    }

    void whatSomebodyWroteSinceItWasShownStaysBesideIt()
    {
        Planned planned;
        const auto moved = planned.moved({{}, {}, 7});
        const app::Redated &last = moved.back();
        const app::FieldChange &change = last.changes.front();
        const record::Date theirs = std::chrono::year{2025} / 4 / 1;
        // Not seen by the preview: written over what the preview saw, and counted apart from it.
        store::Kept kept;
        kept.name = {base::Tag{{std::byte{9}}}, 1};
        kept.hash.bytes.fill(std::byte{9});
        kept.bytes = base::copyOf(base::bytesOf("sealed"));
        QVERIFY(planned.desk().store().records().apply(planned.office.space, kept,
                                                       {kept.name, 5, {{last.id, change.path, theirs, {}}}, {}}));
        QVERIFY(app::writeAll(planned.desk(), last.changes));
        const auto field = *planned.desk().store().records().read(last.id)->state.field(change.path);
        QCOMPARE(field.siblings.size(), 2u);
        // Torn now: the next preview leaves it to a person, and taking back leaves it alone.
        QVERIFY(planned.moved({{}, {}, 7}).back().isTorn);
        QVERIFY(planned.moved({{}, {}, 7}).back().changes.empty());
        QVERIFY(app::takeBack(planned.desk(), last.changes));
        QCOMPARE(planned.desk().store().records().read(last.id)->state.field(change.path)->siblings.size(), 2u);
    }

    void evidenceIsALinkThatSurvivesItsTarget()
    {
        Planned planned;
        const auto rows = planned.rows();
        const auto link = *app::evidenceLink(planned.desk(), rows[0].id, rows[1].id);
        QVERIFY(link.has_value());
        QVERIFY(app::writeAll(planned.desk(), {*link}));
        QVERIFY(!app::evidenceLink(planned.desk(), rows[0].id, rows[1].id)->has_value()); // it is linked already
        QVERIFY(!app::evidenceLink(planned.desk(), rows[0].id, rows[0].id)->has_value());
        auto evidence = *app::evidenceOf(planned.desk(), rows[0].id);
        QCOMPARE(evidence.size(), 1u);
        QVERIFY(evidence[0].title.contains(QStringLiteral("Проверить работы")));
        QVERIFY(app::removeRecord(planned.desk(), rows[1].id));
        evidence = *app::evidenceOf(planned.desk(), rows[0].id);
        QCOMPARE(evidence.size(), 1u);
        QVERIFY(evidence[0].isGone);
        QVERIFY(app::writeAll(planned.desk(), {evidence[0].removal}));
        QVERIFY(app::evidenceOf(planned.desk(), rows[0].id)->empty());
        QVERIFY(app::takeBack(planned.desk(), {evidence[0].removal}));
        QCOMPARE(app::evidenceOf(planned.desk(), rows[0].id)->size(), 1u);
    }
};

QTEST_GUILESS_MAIN(RedatingTest)
#include "redating.moc"
