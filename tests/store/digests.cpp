// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include "record/reference.h"

#include <QTest>

using namespace shop;
using store::Digested;

namespace {

const base::RecordId other{anna, 2};

record::ChangeSet measureSet(std::uint64_t number, const base::RecordId &id, const char *title,
                             std::optional<base::RecordId> parent = {})
{
    std::vector<record::Write> writes{write("kind", record::Text("measure"), {}, id),
                                      write("title", record::Text(title), {}, id)};
    if (parent)
        writes.push_back(write("parent", record::referenceTo(*parent), {}, id));
    return setOf({anna, number}, std::move(writes));
}

std::vector<Digested> expectedIn(store::Store &store)
{
    std::vector<Digested> all;
    const auto listed = store.records().list({"measure", {}, {}, 0, 2000});
    for (const store::Summary &summary : *listed)
        if (const auto digest = digestOf(store.records().read(summary.id)->state))
            all.push_back({summary.id, summary.parent, *digest});
    return all;
}

} // namespace

class DigestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDigestFollowsItsRecord()
    {
        Shop shop;
        for (int i = 1; i <= 20; ++i)
            QVERIFY(shop.apply(measureSet(static_cast<std::uint64_t>(i), {anna, static_cast<std::uint64_t>(i)},
                                          std::to_string(i).c_str(), sheet)));
        QVERIFY(expectedIn(*shop.operator->()).size() > 10);
        QVERIFY(*shop->digests().ofKind("measure") == expectedIn(*shop.operator->()));
        QVERIFY(shop->digests().ofKind("roadmap")->empty());
    }

    void countsAreByParentAndFlags()
    {
        Shop shop;
        for (std::uint64_t i = 1; i <= 30; ++i)
            QVERIFY(shop.apply(measureSet(i, {anna, i}, std::to_string(i).c_str(), i % 2 == 0 ? sheet : other)));
        std::map<std::pair<base::RecordId, std::int64_t>, std::pair<std::uint64_t, std::uint64_t>> expected;
        for (const Digested &one : expectedIn(*shop.operator->())) {
            auto &[records, before] = expected[{*one.parent, one.digest.flags}];
            ++records;
            before += one.digest.rank && *one.digest.rank < 500 ? 1 : 0;
        }
        const auto counts = shop->digests().count("measure", 500);
        QCOMPARE(counts->size(), expected.size());
        for (const store::DigestCount &count : *counts)
            QVERIFY((expected.at({count.parent, count.flags}) == std::pair(count.records, count.before)));
    }

    void ofTwoValuesTheLaterOneCountsAlsoWhenAnotherWriteMakesItLater()
    {
        Shop shop;
        QVERIFY(shop.apply(measureSet(1, sheet, "seen")));
        QVERIFY(shop.apply(setOf({boris, 1}, {write("title", record::Text("his"), {{anna, 1}})}, 20)));
        QVERIFY(shop->openSet().write(school, write("title", record::Text("mine"), {{anna, 1}}), 10));
        QCOMPARE(shop.values("title").front(), std::string("\"his\""));
        // Written elsewhere, it makes the whole open set later, and with it the value above.
        QVERIFY(shop->openSet().write(school, write("note", record::Text("x"), {}, other), 30));
        QCOMPARE(shop.values("title").front(), std::string("\"mine\""));
        QCOMPARE(shop->records().summary(sheet)->title, std::string("mine"));
        QVERIFY(*shop->digests().ofKind("measure") == expectedIn(*shop.operator->()));
    }

    void aRemovedRecordHasNone()
    {
        Shop shop;
        QVERIFY(shop.apply(measureSet(1, sheet, "1")));
        const auto dots = record::dotsOf(shop->records().read(sheet)->state);
        QVERIFY(shop->openSet().write(school, write("deleted", true, dots), 1));
        QVERIFY(shop->digests().ofKind("measure")->empty());
    }

    void anErasedSpaceLeavesNone()
    {
        Shop shop;
        QVERIFY(shop.apply(measureSet(1, sheet, "1")));
        QVERIFY(shop->erase(school));
        QVERIFY(shop->digests().ofKind("measure")->empty());
    }

    void anOlderFileIsFilledOnce()
    {
        Shop shop;
        db::Transaction transaction(shop.database());
        for (std::uint64_t i = 1; i <= 1200; ++i)
            QVERIFY(shop.apply(measureSet(i, {anna, i}, std::to_string(i).c_str())));
        QVERIFY(transaction.commit());
        QVERIFY(shop.database().run("DROP TABLE digest"));
        for (const db::Sql later : {db::Sql("DROP TABLE journey"), db::Sql("DROP TABLE aside")}) // of the third step
            QVERIFY(shop.database().run(later));
        QVERIFY(shop.database().run("PRAGMA user_version = 1"));
        auto store = *store::Store::open(shop.database(), digester());
        QVERIFY(!*store.digests().isFilled());
        std::vector<int> told;
        QVERIFY(store.digests().fill([&](int percent) { told.push_back(percent); }));
        QVERIFY(told.size() >= 3);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.back(), 100);
        QVERIFY(*store.digests().isFilled());
        QVERIFY(*store.digests().ofKind("measure") == expectedIn(store));
        told.clear();
        QVERIFY(store.digests().fill([&](int percent) { told.push_back(percent); }));
        QVERIFY(told.empty());
    }

    void anotherUnderstandingDrawsThemAnew()
    {
        Shop shop;
        QVERIFY(shop->digests().fill());
        QVERIFY(shop.apply(measureSet(1, sheet, "1")));
        auto later = *store::Store::open(shop.database(), digester("second"));
        QVERIFY(!*later.digests().isFilled());
        QVERIFY(later.digests().fill());
        QVERIFY(*later.digests().isFilled());
        // The earlier program is still running and writes: the later one draws anew when it opens the file again.
        QVERIFY(shop.apply(measureSet(2, other, "2")));
        QVERIFY(!*later.digests().isFilled());
    }
};

QTEST_APPLESS_MAIN(DigestsTest)
#include "digests.moc"
