// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/reference.h"
#include "shop.h"

#include <QTest>

using namespace shop;
using base::Error;
using store::Kept;
using store::State;

namespace {

/// Number n of an author's one line: its hash is n, its predecessor's n - 1.
Kept link(const base::Tag &author, std::uint64_t number, State state = State::counts)
{
    Kept kept = keptOf({author, number}, number);
    if (number > 1)
        kept.previous = hash(number - 1);
    kept.state = state;
    return kept;
}

std::vector<std::uint64_t> numbersOf(const base::Result<std::vector<Kept>> &all)
{
    std::vector<std::uint64_t> numbers;
    for (const Kept &kept : *all)
        numbers.push_back(kept.name.number);
    return numbers;
}

using Numbers = std::vector<std::uint64_t>;

} // namespace

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsFoundByteForByte()
    {
        Shop shop;
        Kept kept = link(boris, 2, State::held);
        kept.reason = 3;
        kept.isBlock = true;
        kept.own = true;
        QVERIFY(shop->log().keep(school, kept));
        QVERIFY(shop->log().find(school, {boris, 2})->front() == kept);
        QVERIFY(shop->log().find(school, {boris, 3})->empty());
        QVERIFY(shop->log().find(space(7), {boris, 2})->empty());
        QVERIFY(shop->log().keep(space(7), kept).error().code == Error::Code::notFound);
        kept.name.number = 0;
        QVERIFY(shop->log().keep(school, kept).error().code == Error::Code::invalid);
    }

    void bothLinesOfAForkAreKeptAndCounted()
    {
        Shop shop;
        QVERIFY(shop->log().keep(school, keptOf({boris, 1}, 1)) && shop->log().keep(school, keptOf({boris, 1}, 2)));
        QVERIFY(shop->log().keep(school, keptOf({boris, 1}, 2)));
        QCOMPARE(shop->log().find(school, {boris, 1})->size(), 2U);
        QCOMPARE(shop->log().tally(school)->forked, 1U);
        QVERIFY(shop->log().lines(school)->at(boris).hash == hash(1));
    }

    void aLineEndsAtTheFirstGap()
    {
        Shop shop;
        auto log = shop->log();
        QVERIFY(log.keep(school, link(boris, 1)) && log.keep(school, link(boris, 3)));
        QCOMPARE(log.lines(school)->at(boris).number, 1U);
        QVERIFY(log.keep(school, link(boris, 2, State::isVoid)));
        QVERIFY(log.lines(school)->at(boris) == (store::Line{3, hash(3)}));
        QVERIFY(log.keep(school, link(boris, 2, State::held)));
        QCOMPARE(log.lines(school)->at(boris).number, 1U);
        QVERIFY(log.keep(school, keptOf({anna, 2}, 9))); // its predecessor is not here
        QVERIFY(!log.lines(school)->contains(anna));
    }

    void offersComeInOrderUntilTheLimit()
    {
        Shop shop;
        auto log = shop->log();
        for (const std::uint64_t number : {1U, 2U, 3U})
            QVERIFY(log.keep(school, link(boris, number)));
        QVERIFY(log.keep(school, link(boris, 4, State::held)) && log.keep(school, link(boris, 5, State::isVoid)));
        QCOMPARE(numbersOf(log.offers(school, 1000)), (Numbers{1, 2, 3}));
        QCOMPARE(numbersOf(log.offers(school, 12)), (Numbers{1, 2})); // 6 bytes each
        QCOMPARE(numbersOf(log.offers(school, 1)), (Numbers{1}));
        QVERIFY(log.acknowledge(school, {boris, 1}, hash(1)));
        QVERIFY(log.acknowledge(school, {boris, 2}, hash(99))); // another line's
        QCOMPARE(numbersOf(log.offers(school, 1000)), (Numbers{2, 3}));
        QVERIFY(log.keep(school, link(boris, 2, State::isVoid)) && log.keep(school, link(boris, 2)));
        QCOMPARE(numbersOf(log.offers(school, 1000)), (Numbers{3, 2})); // changed: to the end
        QVERIFY(log.acknowledge(school, {boris, 2}, hash(2)) && log.acknowledge(school, {boris, 3}, hash(3)));
        QVERIFY(log.offers(school, 1000)->empty());
        QVERIFY(log.offerAgain(school, boris, 1));
        QCOMPARE(log.offers(school, 1000)->size(), 2U);
        QVERIFY(log.acknowledge(space(7), {boris, 1}, hash(1)).error().code == Error::Code::notFound);
        QVERIFY(log.offerAgain(space(7), boris, 1).error().code == Error::Code::notFound);
    }

    void blocksAndHeldOnesAreListedApart()
    {
        Shop shop;
        auto log = shop->log();
        Kept block = link(boris, 1);
        block.isBlock = true;
        Kept heldBlock = link(boris, 4, State::held);
        heldBlock.isBlock = true;
        for (const Kept &kept : {link(boris, 3, State::held), link(boris, 2), block, heldBlock})
            QVERIFY(log.keep(school, kept));
        QCOMPARE(numbersOf(log.blocks(school)), (Numbers{1}));
        QCOMPARE(numbersOf(log.held(school)), (Numbers{3, 4}));
        QCOMPARE(numbersOf(log.from(school, boris, 2)), (Numbers{2, 3, 4}));
        QVERIFY(log.from(school, anna, 1)->empty());
        QVERIFY(*log.tally(school) == (store::Tally{2, 2, 0, 0, false}));
        QVERIFY(*log.tally(space(7)) == store::Tally());
    }

    void whatIsHeldForItsContentAloneStopsNobodyAfterIt()
    {
        Shop shop;
        auto log = shop->log();
        Kept unreadable = link(boris, 2, State::held);
        unreadable.isLinked = true;
        Kept adrift = link(boris, 4, State::held);
        for (const Kept &kept : {link(boris, 1), unreadable, link(boris, 3), adrift})
            QVERIFY(log.keep(school, kept));
        QVERIFY(log.find(school, {boris, 2})->front() == unreadable);
        QCOMPARE(log.lines(school)->at(boris).number, 3U);
        QCOMPARE(numbersOf(log.offers(school, 1'000'000)), (Numbers{1, 2, 3}));
        QCOMPARE(numbersOf(log.counting(school)), (Numbers{1, 2, 3}));
        const auto mark = log.blockMark(school);
        Kept block = link(anna, 1);
        block.isBlock = true;
        QVERIFY(log.keep(school, block));
        QVERIFY(*log.blockMark(school) > *mark);
    }

    void theCursorIsKeptAndForgotten()
    {
        Shop shop;
        QVERIFY(!*shop->log().cursor(school));
        store::Cursor cursor{7, {}};
        cursor.rowTag.fill(std::byte{9});
        QVERIFY(shop->log().setCursor(school, cursor));
        QVERIFY(**shop->log().cursor(school) == cursor);
        QVERIFY(shop->log().setCursor(school, {}));
        QVERIFY(!*shop->log().cursor(school));
        QVERIFY(shop->log().setCursor(space(7), cursor).error().code == Error::Code::notFound);
    }

    void keysAndSealedPartsAreKept()
    {
        Shop shop;
        auto keys = shop->keys();
        const store::Generation generation{std::byte{1}};
        QVERIFY(keys.key(school, generation).error().code == Error::Code::notFound);
        QVERIFY(keys.keepKey(school, generation, base::bytesOf("key")));
        QVERIFY(base::equal(keys.key(school, generation)->view(), base::bytesOf("key")));
        QVERIFY(keys.keepKey(space(7), generation, base::bytesOf("key")).error().code == Error::Code::notFound);
        store::SealedPart part{{std::byte{5}}, base::copyOf(base::bytesOf("part")), false};
        QVERIFY(keys.keepPart(school, part));
        part.sent = true;
        QVERIFY(keys.keepPart(school, part));
        QVERIFY(*keys.parts(school) == (std::vector<store::SealedPart>{part}));
        QVERIFY(keys.keepPart(space(7), part).error().code == Error::Code::notFound);
        QVERIFY(keys.erasePart(school, part.seat) && keys.erasePart(school, part.seat));
        QVERIFY(keys.parts(school)->empty());
    }

    void aDeviceKnowsItselfAndCountsItsRecords()
    {
        Shop shop;
        auto identity = shop->identity();
        QVERIFY(identity.self(school)->tag == anna);
        QVERIFY(base::equal(identity.self(school)->keys.view(), base::bytesOf("keys")));
        QVERIFY(identity.self(space(7)).error().code == Error::Code::notFound);
        QVERIFY(*identity.newRecordId(school) == (base::RecordId{anna, 1}));
        QVERIFY(identity.become(space(7), anna, base::bytesOf("k")));
        QVERIFY(*identity.newRecordId(space(7)) == (base::RecordId{anna, 2}));
        QVERIFY(*identity.newRecordId(school) == (base::RecordId{anna, 3}));
        QVERIFY(identity.newRecordId(space(8)).error().code == Error::Code::notFound);
        QVERIFY(*identity.spaces() == (std::vector<base::SpaceId>{school, space(7)}));
        QVERIFY(*identity.spacesNamed(base::shortNameOf(school).substr(0, 4)) == (std::vector<base::SpaceId>{school}));
        QVERIFY(identity.spacesNamed("%")->empty());
        QVERIFY(identity.become(school, boris, base::bytesOf("new")));
        QVERIFY(*identity.newRecordId(school) == (base::RecordId{boris, 1}));
    }

    void theOpenSetBecomesTheNewDevices()
    {
        Shop shop;
        QVERIFY(shop.apply(birthSet()));
        QVERIFY(shop->openSet().write(school, write("title", record::Text("new"), {{anna, 1}}), 1));
        QVERIFY(shop->identity().become(school, boris, base::bytesOf("new")));
        QVERIFY((*shop->openSet().copy(school))->set.dot == (base::Dot{boris, 0}));
        QCOMPARE(shop.values("title"), (Texts{"\"new\""}));
    }

    void whatWasBornInTheOpenSetIsBornAgain()
    {
        Shop shop;
        const base::RecordId part{anna, 2};
        const record::Path path = "agenda/" + base::nameOf(part) + "/decision";
        QVERIFY(shop->openSet().write(school, write("kind", record::Text("protocol")), 1));
        QVERIFY(shop->openSet().write(school, write("kind", record::Text("topic"), {}, part), 1));
        QVERIFY(shop->openSet().write(school, write("parent", record::referenceTo(sheet), {}, part), 1));
        const record::List list{std::get<base::Bytes>(record::referenceTo(part)), true};
        QVERIFY(shop->openSet().write(school, write("topics", list), 1));
        QVERIFY(shop->openSet().write(school, write(path, record::Text("yes")), 1));
        QVERIFY(shop->openSet().write(school, write("deleted", true, {{anna, 0}}), 1));
        QVERIFY(shop->identity().become(school, boris, base::bytesOf("new")));

        QVERIFY(shop->records().read(sheet).error().code == Error::Code::notFound);
        const base::RecordId newSheet{boris, 1}, newPart{boris, 2};
        const auto state = shop->records().read(newSheet)->state;
        QCOMPARE(*state.kind, record::Text("protocol"));
        QVERIFY(state.isDeleted);
        QVERIFY(state.field("agenda/" + base::nameOf(newPart) + "/decision"));
        QVERIFY(state.field("topics")->siblings[0].value
                == record::Value(record::List{std::get<base::Bytes>(record::referenceTo(newPart)), true}));
        QVERIFY(*shop->records().summary(newPart)->parent == newSheet);
        QVERIFY(*shop->identity().newRecordId(school) == (base::RecordId{boris, 3}));
        QVERIFY(shop.close(1));
        QVERIFY(*shop->records().summary(newPart)->parent == newSheet);
    }

    void notesAreKept()
    {
        Shop shop;
        auto identity = shop->identity();
        QVERIFY(identity.note("endpoint").error().code == Error::Code::notFound);
        QVERIFY(identity.setNote("endpoint", base::bytesOf("a")) && identity.setNote("endpoint", base::bytesOf("b")));
        QVERIFY(base::equal(*identity.note("endpoint"), base::bytesOf("b")));
        QVERIFY(identity.eraseNote("endpoint") && identity.eraseNote("endpoint"));
        QVERIFY(!identity.note("endpoint"));
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "log.moc"
