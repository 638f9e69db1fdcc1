// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QTest>

using namespace shop;
using store::Journal;
using store::Journey;

namespace {

Journey journeyOf(std::int64_t beganMs, int sent, const std::string &trouble = {})
{
    return {beganMs, beganMs + 10, 1, "centre", "https://centre.example", sent, 0, 0, 100, 50, trouble};
}

} // namespace

/// What a person reads of past exchanges, and what they do not want to be reminded of.
class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasNotedIsReadNewestFirst()
    {
        Shop shop;
        const Journey full{1, 2, 1, "driveIn", "отдел.versta", 3, 4, 5, 6, 7, "network quota"};
        QVERIFY(shop->journal().note(journeyOf(1, 7)));
        QVERIFY(shop->journal().note(full));
        const auto latest = shop->journal().latest();
        QCOMPARE(latest->size(), 2u);
        QVERIFY(latest->front() == full);
        QVERIFY(latest->back() == journeyOf(1, 7));
        QCOMPARE(shop->journal().latest(1)->size(), 1u);
    }

    void aQuietNightIsOneEntry()
    {
        Shop shop;
        for (int i = 0; i < 40; ++i)
            QVERIFY(shop->journal().note(journeyOf(i * 100, 0, "network")));
        QVERIFY(shop->journal().note(journeyOf(5000, 0)));
        QVERIFY(shop->journal().note(journeyOf(5100, 0)));
        QVERIFY(shop->journal().note(journeyOf(5200, 1)));
        QVERIFY(shop->journal().note(journeyOf(5300, 1)));
        const auto latest = *shop->journal().latest();
        QCOMPARE(latest.size(), 4u); // what carried something stands for itself
        QCOMPARE(latest[3].times, 40);
        QCOMPARE(latest[3].beganMs, 0);
        QCOMPARE(latest[3].endedMs, 3910);
        QCOMPARE(latest[3].bytesUp, 4000);
        QCOMPARE(latest[2].times, 2);
        QCOMPARE(latest[2].trouble, std::string());
    }

    void theOldestGoWhenThereAreTooMany()
    {
        Shop shop;
        for (int i = 0; i < Journal::limit + 20; ++i)
            QVERIFY(shop->journal().note(journeyOf(i, 1)));
        const auto latest = *shop->journal().latest(10'000);
        QCOMPARE(int(latest.size()), Journal::limit);
        QCOMPARE(latest.back().beganMs, 20);
    }

    void aFileOfTheVersionBeforeOpensWithAllThatWasInIt()
    {
        Shop shop;
        QVERIFY(shop.apply(birthSet()));
        QVERIFY(shop.database().run("DROP TABLE journey"));
        QVERIFY(shop.database().run("DROP TABLE aside"));
        QVERIFY(shop.database().run("PRAGMA user_version = 2"));
        const auto again = store::Store::open(shop.database());
        QVERIFY(again);
        QVERIFY(again->records().read(sheet));
        QVERIFY(again->journal().latest()->empty());
        QVERIFY(again->journal().note(journeyOf(1, 1)));
        QCOMPARE(again->log().tally(school)->held, 0u);
    }

    void whatIsSetAsideIsKeptAndRemindsNoMore()
    {
        Shop shop;
        const auto hold = [&](const base::Tag &author, std::uint64_t number, std::uint8_t reason) {
            store::Kept kept = keptOf({author, number}, number + 10 * reason);
            kept.state = store::State::held;
            kept.reason = reason;
            QVERIFY(shop->log().keep(school, kept));
        };
        hold(boris, 2, 1);
        hold(boris, 3, 1);
        hold(boris, 5, 3);
        hold(tag(3), 1, 1);
        QCOMPARE(shop->log().heldGroups(school)->size(), 3u);
        QVERIFY(shop->log().setAside(school, boris, 1, true));
        QVERIFY(shop->log().setAside(school, boris, 1, true)); // twice is once
        QCOMPARE(shop->log().tally(school)->held, 2u);
        QCOMPARE(shop->log().tally(school)->aside, 2u);
        QCOMPARE(shop->log().held(school)->size(), 4u); // the gate sees all of it
        const store::Held aside{boris, 1, true, 2};
        QVERIFY(shop->log().heldGroups(school)->back() == aside);
        hold(boris, 4, 1); // what comes later reminds anew
        QCOMPARE(shop->log().tally(school)->held, 3u);
        QVERIFY(shop->log().setAside(school, boris, 1, false));
        QCOMPARE(shop->log().tally(school)->held, 5u);
        QCOMPARE(shop->log().tally(school)->aside, 0u);
        QVERIFY(shop->log().setAside(space(7), boris, 1, true).error().code == base::Error::Code::notFound);
    }

    void whatCountsInTheEndIsNotAsideAnyMore()
    {
        Shop shop;
        store::Kept kept = keptOf({boris, 2}, 12);
        kept.state = store::State::held;
        kept.reason = 1;
        QVERIFY(shop->log().keep(school, kept));
        QVERIFY(shop->log().setAside(school, boris, 1, true));
        kept.state = store::State::counts;
        kept.reason = 0;
        QVERIFY(shop->log().keep(school, kept));
        QCOMPARE(shop->log().tally(school)->aside, 0u);
        QCOMPARE(shop->log().tally(school)->held, 0u);
        QVERIFY(shop->log().heldGroups(school)->empty());
    }

    void whatIsErasedWithASpaceIsGoneToo()
    {
        Shop shop;
        store::Kept kept = keptOf({boris, 2}, 12);
        kept.state = store::State::held;
        QVERIFY(shop->log().keep(school, kept));
        QVERIFY(shop->log().setAside(school, boris, 0, true));
        QVERIFY(shop->erase(school));
        QCOMPARE(shop.database().number("SELECT count(*) FROM aside")->value_or(-1), 0);
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journal.moc"
