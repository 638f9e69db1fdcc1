// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QTest>

using namespace shop;
using base::Error;
using record::Text;

class OpenSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenWriteShowsAtOnceWithNumberZero()
    {
        Shop shop;
        QVERIFY(shop.apply(birthSet()));
        QVERIFY(shop->openSet().write(school, write("title", Text("new"), {{anna, 1}}), 9));
        QCOMPARE(shop.values("title"), (Texts{"\"new\""}));
        const auto state = shop->records().read(sheet)->state;
        const auto &source = state.field("title")->siblings.front().sources.front();
        QVERIFY(source == (record::Source{{{anna, 0}, 0}, 9}));
        QVERIFY(shop->log().find(school, {anna, 0})->empty());
    }

    void writingAgainReplacesTheEarlierWriteAndKeepsWhatItReplaced()
    {
        Shop shop;
        QVERIFY(shop.apply(birthSet()));
        QVERIFY(shop->openSet().write(school, write("title", Text("one"), {{anna, 1}}), 1));
        QVERIFY(shop->openSet().write(school, write("title", Text("two"), {{anna, 0}}), 2));
        const auto copy = *shop->openSet().copy(school);
        QCOMPARE(copy->set.writes.size(), 1U);
        QVERIFY(copy->set.writes[0] == write("title", Text("two"), {{anna, 1}}));
        QCOMPARE(copy->set.labelMs, 2);
    }

    void severalWritesAreAsOneAfterTheOther()
    {
        const std::vector<record::Write> writes{write("title", Text("new"), {{anna, 1}}), write("note", Text("first")),
                                                write("note", Text("second"), {{anna, 0}})};
        Shop one, all;
        QVERIFY(one.apply(birthSet()) && all.apply(birthSet()));
        for (const record::Write &each : writes)
            QVERIFY(one->openSet().write(school, each, 9));
        QVERIFY(all->openSet().write(school, std::span<const record::Write>(writes), 9));
        QVERIFY(one->records().read(sheet)->state == all->records().read(sheet)->state);
        QCOMPARE(*all->openSet().costBytes(school), *one->openSet().costBytes(school));
        QVERIFY((*all->openSet().copy(school))->set == (*one->openSet().copy(school))->set);
    }

    void severalWritesAreOfOneRecordAndAllOrNone()
    {
        Shop shop;
        QVERIFY(shop.apply(birthSet()));
        const std::vector<record::Write> two{write("title", Text("new"), {{anna, 1}}),
                                             write("title", Text("x"), {}, {anna, 77})};
        const std::vector<record::Write> bad{write("title", Text("new"), {{anna, 1}}), write("", Text("no path"))};
        for (const auto &writes : {two, bad}) {
            const auto done = shop->openSet().write(school, std::span<const record::Write>(writes), 9);
            QVERIFY(!done && done.error().code == Error::Code::invalid);
        }
        QCOMPARE(shop.values("title"), (Texts{"\"old\""}));
        QVERIFY(!*shop->openSet().copy(school));
        QVERIFY(shop->openSet().write(school, std::span<const record::Write>(), 9));
        QVERIFY(!*shop->openSet().copy(school));
    }

    void whatIsUndoneHasNeverBeen()
    {
        Shop shop;
        QVERIFY(shop.apply(birthSet()));
        QVERIFY(shop->openSet().write(school, write("title", Text("one"), {{anna, 1}}), 1));
        QVERIFY(shop->openSet().write(school, write("title", Text("two"), {}, {anna, 2}), 1));
        QVERIFY(*shop->openSet().costBytes(school) > 0);
        QVERIFY(shop->openSet().discard(school, sheet, "title"));
        QCOMPARE(shop.values("title"), (Texts{"\"old\""}));
        QVERIFY(shop->openSet().discard(school, sheet, "title").error().code == Error::Code::notFound);
        QVERIFY(shop->openSet().discard(school, {anna, 2}, "title"));
        QVERIFY(!shop->records().read({anna, 2}));
        QVERIFY(!*shop->openSet().copy(school));
        QCOMPARE(*shop->openSet().costBytes(school), 0U);
        QVERIFY(!shop->log().tally(school)->isOpen);
        QVERIFY(shop->openSet().discard(school, sheet, "title").error().code == Error::Code::notFound);
    }

    void closingGivesTheNumberAndKeepsTheEnvelope()
    {
        Shop shop;
        QVERIFY(shop->openSet().write(school, write("kind", Text("checklist")), 5));
        QVERIFY(shop->openSet().write(school, write("title", Text("t")), 5));
        QVERIFY(shop->log().tally(school)->isOpen);
        QVERIFY(shop.close(1));
        const auto kept = shop->log().find(school, {anna, 1});
        QCOMPARE(kept->size(), 1U);
        QVERIFY(kept->front().own && kept->front().state == store::State::counts);
        QVERIFY(kept->front().bytes == base::copyOf(base::bytesOf("sealed")));
        QVERIFY(!shop->log().tally(school)->isOpen);
        QCOMPARE(shop->log().tally(school)->unsent, 1U);
        QVERIFY(shop->records().read(sheet)->state.field("title")->siblings[0].sources[0].from.dot
                == (base::Dot{anna, 1}));
        QCOMPARE(*shop->openSet().costBytes(school), 0U);
        QVERIFY(shop->log().lines(school)->at(anna).number == 1);
    }

    void aScreenThatShowedAnOpenWriteReplacesItAfterItsClosing()
    {
        Shop shop;
        QVERIFY(shop->openSet().write(school, write("kind", Text("checklist")), 5));
        QVERIFY(shop->openSet().write(school, write("title", Text("t")), 5));
        QVERIFY(shop.close(1));
        QVERIFY(shop->openSet().write(school, write("title", Text("u"), {{anna, 0}}), 6));
        QCOMPARE(shop.values("title"), (Texts{"\"u\""}));
        QVERIFY((*shop->openSet().copy(school))->set.writes[0].replaces == (std::vector<base::Dot>{{anna, 1}}));
        QVERIFY(shop->openSet().discard(school, sheet, "title"));
        QVERIFY(shop->openSet().write(school, write("deleted", true, {{anna, 0}}), 6));
        QVERIFY(shop->records().read(sheet)->state.isDeleted);
    }

    void aDeletionOfOpenWritesListsItsOwnSet()
    {
        Shop shop;
        QVERIFY(shop->openSet().write(school, write("kind", Text("checklist")), 5));
        QVERIFY(shop->openSet().write(school, write("title", Text("t")), 5));
        QVERIFY(shop->openSet().write(school, write("deleted", true, {{anna, 0}}), 5));
        QVERIFY(shop->records().read(sheet)->state.isDeleted);
        QVERIFY(shop.close(1));
        QVERIFY(shop->records().read(sheet)->state.isDeleted);
    }

    void aSetMayBeClosedInParts()
    {
        Shop shop;
        const base::RecordId other{anna, 2};
        QVERIFY(shop->openSet().write(school, write("kind", Text("checklist")), 5));
        QVERIFY(shop->openSet().write(school, write("kind", Text("checklist"), {}, other), 5));
        const auto copy = *shop->openSet().copy(school);
        const std::vector<store::Closed> parts{{keptOf({anna, 1}, 1), setOf({anna, 1}, {copy->set.writes[0]}, 5)},
                                               {keptOf({anna, 2}, 2), setOf({anna, 2}, {copy->set.writes[1]}, 5)}};
        QVERIFY(shop->openSet().close(school, *copy, parts));
        QVERIFY(shop->records().read(other)->state.field("kind")->siblings[0].sources[0].from.dot
                == (base::Dot{anna, 2}));
        QCOMPARE(shop->log().tally(school)->unsent, 2U);
        QVERIFY(!*shop->openSet().copy(school));
    }

    void aLargeSetIsClosedCopyByCopy()
    {
        Shop shop;
        for (std::uint64_t counter = 1; counter <= 3; ++counter) {
            QVERIFY(shop->openSet().write(school, write("kind", Text("checklist"), {}, {anna, counter}), 5));
            QVERIFY(shop->openSet().write(school, write("title", Text("needle"), {}, {anna, counter}), 5));
        }
        const std::uint64_t cost = *shop->openSet().costBytes(school);
        for (std::uint64_t number = 1; number <= 3; ++number) {
            const auto copy = *shop->openSet().copy(school, 0);
            QCOMPARE(copy->set.writes.size(), 2U); // whole records, one at least
            QCOMPARE(copy->isAll, number == 3);
            QVERIFY(*shop->openSet().costBytes(school) == cost / 3 * (4 - number));
            auto set = copy->set;
            set.dot.number = number;
            const store::Closed part{keptOf(set.dot, number), set};
            QVERIFY(shop->openSet().close(school, *copy, {&part, 1}));
            const auto source = shop->records().read({anna, number})->state.field("title")->siblings[0].sources[0];
            QVERIFY(source.from == (record::SetName{{anna, number}, number}) && source.labelMs == 5);
        }
        const auto offers = *shop->log().offers(school, 1000);
        for (std::uint64_t number = 1; number <= 3; ++number) // the first is offered first
            QCOMPARE(offers.at(number - 1).name.number, number);
        QVERIFY(!*shop->openSet().copy(school));
        QCOMPARE(*shop->openSet().costBytes(school), 0U);
        QCOMPARE(shop->search().find("needle", false, 9)->size(), 3U);
        QVERIFY(shop->openSet().write(school, write("title", Text("later"), {{anna, 2}}, {anna, 2}), 6));
        QVERIFY(shop.values("title", {anna, 2}) == (std::vector<std::string>{"\"later\""}));
    }

    void aRecordThatWasCutApartNamesBothSets()
    {
        Shop shop;
        QVERIFY(shop->openSet().write(school, write("kind", Text("checklist")), 5));
        QVERIFY(shop->openSet().write(school, write("title", Text("t")), 5));
        const auto copy = *shop->openSet().copy(school);
        const std::vector<store::Closed> parts{{keptOf({anna, 1}, 1), setOf({anna, 1}, {copy->set.writes[0]}, 5)},
                                               {keptOf({anna, 2}, 2), setOf({anna, 2}, {copy->set.writes[1]}, 5)}};
        QVERIFY(shop->openSet().close(school, *copy, parts));
        const auto state = shop->records().read(sheet)->state;
        QVERIFY(state.field("kind")->siblings[0].sources[0].from.dot == (base::Dot{anna, 1}));
        QVERIFY(state.field("title")->siblings[0].sources[0].from.dot == (base::Dot{anna, 2}));
    }

    void closingLeavesTheOpenWritesOfARecordInConflictInTheMerge()
    {
        Shop shop;
        QVERIFY(shop.apply(birthSet()));
        QVERIFY(shop.apply(setOf({boris, 1}, {write("title", Text("his"), {{anna, 1}})}, 5), 2));
        QVERIFY(shop->openSet().write(school, write("title", Text("mine"), {{anna, 1}}), 5));
        QVERIFY(shop->openSet().write(school, write("kind", Text("checklist"), {}, {anna, 2}), 5));
        const auto copy = *shop->openSet().copy(school, 0);
        QVERIFY(!copy->isAll);
        auto set = copy->set;
        set.dot.number = 2;
        const store::Closed part{keptOf(set.dot, 3), set};
        QVERIFY(shop->openSet().close(school, *copy, {&part, 1}));
        QVERIFY(shop->records().read(sheet)->state.field("title")->isConflict());
        QCOMPARE(shop->records().summary(sheet)->title, std::string("mine")); // of equal labels the first name
    }

    void anOutdatedOrForeignCopyIsNotClosed()
    {
        Shop shop;
        QVERIFY(shop->openSet().close(school, {}, {}).error().code == Error::Code::busy);
        QVERIFY(shop->openSet().write(school, write("kind", Text("checklist")), 5));
        const auto copy = *shop->openSet().copy(school);
        QVERIFY(shop->openSet().write(school, write("note", Text("n")), 6));
        auto set = copy->set;
        set.dot.number = 1;
        const store::Closed old{keptOf({anna, 1}), set};
        QVERIFY(shop->openSet().close(school, *copy, {&old, 1}).error().code == Error::Code::busy);
        const auto fresh = *shop->openSet().copy(school);
        QVERIFY(shop->openSet().close(school, *fresh, {&old, 1}).error().code == Error::Code::invalid);
        const store::Closed misnamed{keptOf({anna, 2}), set};
        QVERIFY(shop->openSet().close(school, *fresh, {&misnamed, 1}).error().code == Error::Code::invalid);
        const store::Closed zero{keptOf({anna, 0}), copy->set};
        QVERIFY(shop->openSet().close(school, *fresh, {&zero, 1}).error().code == Error::Code::invalid);
        QCOMPARE((*shop->openSet().copy(school))->set.writes.size(), 2U);
    }

    void aBadWriteIsRefused()
    {
        Shop shop;
        const auto code = [&](const record::Write &one) { return shop->openSet().write(school, one, 1).error().code; };
        QVERIFY(code(write("No", true)) == Error::Code::invalid);
        QVERIFY(code(write("note", Text(40'000, 'a'))) == Error::Code::tooLarge);
        QVERIFY(code(write("note", true, {{boris, 0}})) == Error::Code::invalid);
        QVERIFY(shop->openSet().write(space(7), write("note", true), 1).error().code == Error::Code::notFound);
        QVERIFY(shop->openSet().copy(space(7)).error().code == Error::Code::notFound);
        QVERIFY(shop->openSet().costBytes(space(7)).error().code == Error::Code::notFound);
        QVERIFY(shop->openSet().close(space(7), {}, {}).error().code == Error::Code::notFound);
        QVERIFY(!*shop->openSet().copy(school));
    }
};

QTEST_GUILESS_MAIN(OpenSetTest)
#include "open_set.moc"
