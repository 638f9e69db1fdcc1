// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "app/room.h"

#include <QTest>

namespace {

const QString first = QStringLiteral("1.\tИздать приказ о проведении ВПР\tдо 10.02.2025\tруководители ОО");
const QString second = QStringLiteral("2.\tПровести родительские собрания о ВПР\tмарт 2025\tОО");
const QString secondLater = QStringLiteral("2.\tПровести родительские собрания о ВПР\tапрель 2025\tОО");
const QString third = QStringLiteral("3.\tРазместить график работ на сайте школы\tфевраль 2025\tОО");

} // namespace

class ImportsTest : public QObject
{
    Q_OBJECT

private:
    static app::RoadmapPage pageOf(Office &office, const base::RecordId &id)
    {
        const auto page = app::roadmapPage(*office.desk, id);
        if (!page)
            qFatal("no page: %s", page.error().detail.c_str());
        return *page;
    }

private Q_SLOTS:
    void aRoadmapBecomesRecordsInTheDocumentsOrder()
    {
        Office office;
        const auto report =
            app::importRoadmap(*office.desk, office.written("plan.txt", plan({first, second})), office.space);
        QVERIFY(report);
        QCOMPARE(report->measures, 2);
        const auto page = pageOf(office, report->id);
        QCOMPARE(page.measures.size(), 2U);
        QCOMPARE(page.measures[0].measure.number, QStringLiteral("1"));
        QCOMPARE(page.measures[1].measure.deadline.windows[0].to, std::optional(QDate(2025, 3, 31)));
        QVERIFY(page.measures[0].isLate); // it is 1 March
        QVERIFY(!page.measures[1].isLate);
        QVERIFY(page.measures[0].concernsUs);
        QVERIFY(page.measures[0].isOnlyHere);
        const auto list = app::roadmapList(*office.desk);
        QCOMPARE(list->front().measures, 2);
        QCOMPARE(list->front().late, 1);
    }

    void theSameContentInAnotherFileIsKnown()
    {
        Office office;
        const auto path = office.written("plan.txt", plan({first, second}));
        const auto once = app::importRoadmap(*office.desk, path, office.space);
        const auto twice =
            app::importRoadmap(*office.desk, office.written("copy.txt", plan({first, second})), office.space);
        QVERIFY(once && twice);
        QVERIFY(twice->isKnown);
        QVERIFY(twice->id == once->id);
        QCOMPARE(app::roadmapList(*office.desk)->size(), 1U);
    }

    void aNewerEditionKeepsStatusAndNotesAndShowsWhatDiffers()
    {
        Office office;
        const auto before =
            app::importRoadmap(*office.desk, office.written("a.txt", plan({first, second})), office.space);
        const auto rows = pageOf(office, before->id).measures;
        QVERIFY(app::setStatus(*office.desk, rows[1].id, 0, domain::Status::underWay, {}));
        QVERIFY(app::setField(*office.desk, rows[1].id, "notes", record::Text("зал занят"), {}));

        const auto after =
            app::importRoadmap(*office.desk, office.written("b.txt", plan({first, secondLater, third})), office.space);
        QVERIFY(after);
        QVERIFY(after->isNewerEdition);
        QVERIFY(after->id == before->id);
        const auto now = pageOf(office, after->id).measures;
        QCOMPARE(now.size(), 3U);
        QVERIFY(now[1].id == rows[1].id);
        QCOMPARE(now[1].measure.deadline.text, QStringLiteral("апрель 2025"));
        QCOMPARE(now[1].measure.notes, QStringLiteral("зал занят"));
        QVERIFY(now[1].statuses[0] == domain::Status::underWay);
        QStringList what;
        for (const app::Difference &difference : after->differences)
            what << difference.measure + QLatin1Char(' ') + difference.what;
        QVERIFY(what.contains(QStringLiteral("2 deadline")));
        QVERIFY(what.contains(QStringLiteral("3 added")));
    }

    void anAcceptedDoubtPutsItsProposalInAndASkippedOneDoesNot()
    {
        Office office;
        // a Latin o inside a Russian word
        const QString mixed = QStringLiteral("1.\tПровести необъективнoсть оценивания разбор\tмарт 2025\tОО");
        const auto report =
            app::importRoadmap(*office.desk, office.written("plan.txt", plan({mixed, second})), office.space);
        QVERIFY(report);
        const auto page = pageOf(office, report->id);
        const auto found = std::find_if(page.doubts.begin(), page.doubts.end(), [](const app::DoubtRow &row) {
            return row.doubt.code == domain::Doubt::Code::mixedScript;
        });
        QVERIFY(found != page.doubts.end());
        QVERIFY(app::settleDoubt(*office.desk, report->id, found->index, {true, {}}));
        const auto mended = pageOf(office, report->id);
        QVERIFY(mended.measures[0].measure.text.contains(QStringLiteral("необъективность")));
        QCOMPARE(mended.doubts.size(), page.doubts.size() - 1);
        QVERIFY(app::settleDoubt(*office.desk, report->id, 99, {true, {}}).error().code == base::Error::Code::notFound);
        const auto &before = page.measures[0];
        QVERIFY(app::reopenDoubts(*office.desk, report->id, {{found->index, std::pair(before.id, before.measure)}}));
        const auto reopened = pageOf(office, report->id);
        QCOMPARE(reopened.doubts.size(), page.doubts.size());
        QVERIFY(reopened.measures[0].measure == before.measure);
    }

    void aChoiceIsTakenBackUntilItIsSealed()
    {
        Office office;
        const auto report =
            app::importRoadmap(*office.desk, office.written("plan.txt", plan({first, second})), office.space);
        const auto measure = pageOf(office, report->id).measures[0].id;
        QVERIFY(app::setField(*office.desk, measure, "notes", record::Text("первое"), {}));
        QVERIFY(app::closeOpenSet(*office.desk, office.space));
        QVERIFY(app::setField(*office.desk, measure, "notes", record::Text("второе"), {})); // shown nothing, and open
        const auto before = app::conflicts(*office.desk)->front().field;
        QCOMPARE(before.siblings.size(), 2u);
        QVERIFY(app::pickSibling(*office.desk, measure, "notes", 0));
        QVERIFY(app::conflicts(*office.desk)->empty());
        QVERIFY(app::takeBackChoice(*office.desk, measure, before));
        const auto again = app::conflicts(*office.desk)->front().field;
        QCOMPARE(again.siblings.size(), 2u);
        for (std::size_t i = 0; i < 2; ++i)
            QVERIFY(again.siblings[i].value == before.siblings[i].value);
        QVERIFY(app::pickSibling(*office.desk, measure, "notes", 1));
        QVERIFY(app::closeOpenSet(*office.desk, office.space));
        QVERIFY(app::takeBackChoice(*office.desk, measure, again).error().code == base::Error::Code::missing);
    }

    void nothingStaysOfAnImportThatFails()
    {
        Office office;
        const auto before = app::recordList(*office.desk)->size();
        const auto report = app::importRoadmap(
            *office.desk, office.written("letter.txt", QStringLiteral("Уважаемые коллеги!")), office.space);
        QVERIFY(!report);
        QVERIFY(report.error().code == base::Error::Code::invalid);
        QCOMPARE(app::recordList(*office.desk)->size(), before);
        QVERIFY(
            app::importRoadmap(*office.desk, office.written("plan.txt", plan({first})), base::SpaceId()).error().code
            == base::Error::Code::notFound);
    }
};

QTEST_GUILESS_MAIN(ImportsTest)
#include "imports.moc"
