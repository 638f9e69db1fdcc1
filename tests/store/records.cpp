// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/reference.h"
#include "shop.h"

#include <QTest>

using namespace shop;
using base::Error;
using record::Text;
using store::State;

namespace {

record::ChangeSet bornSet(std::uint64_t counter, const char *kind, const char *position, const base::RecordId &parent)
{
    const base::RecordId id{anna, counter};
    return setOf({anna, counter},
                 {write("kind", Text(kind), {}, id), write("title", Text("t") + position, {}, id),
                  write("position", Text(position), {}, id), write("parent", record::referenceTo(parent), {}, id)});
}

std::vector<std::uint64_t> countersOf(const base::Result<std::vector<store::Summary>> &list)
{
    std::vector<std::uint64_t> out;
    for (const store::Summary &summary : *list)
        out.push_back(summary.id.counter);
    return out;
}

using Counters = std::vector<std::uint64_t>;

} // namespace

class RecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAppliedIsRead()
    {
        Shop shop;
        QVERIFY(shop.apply(birthSet()));
        const auto record = shop->records().read(sheet);
        QVERIFY(record);
        QVERIFY(record->id == sheet && record->space == school && record->isOnlyHere);
        QCOMPARE(*record->state.kind, Text("checklist"));
        QCOMPARE(shop.values("title"), (Texts{"\"old\""}));
        QVERIFY(shop->records().read({boris, 1}).error().code == Error::Code::notFound);
        QVERIFY(shop->records().summary({boris, 1}).error().code == Error::Code::notFound);
        QVERIFY(shop->records().isOnlyHere({boris, 1}).error().code == Error::Code::notFound);
        QVERIFY(shop->records().history({boris, 1}).error().code == Error::Code::notFound);
    }

    void everyKindOfValueComesBack()
    {
        Shop shop;
        const auto day = std::chrono::year(2024) / std::chrono::month(2) / std::chrono::day(29);
        const std::vector<std::pair<record::Path, record::Value>> values{
            {"a", record::Null()},
            {"b", true},
            {"c", false},
            {"d", std::int64_t(-9'000'000'000'000'000'000)},
            {"e", record::Decimal{-15, 3}},
            {"f", Text("ёжик")},
            {"g", base::Bytes(300)},
            {"h", day},
            {"i", record::Time{1439}},
            {"j", record::List{true, Text("x"), day, record::Null()}}};
        auto set = birthSet();
        for (const auto &[path, value] : values)
            set.writes.push_back(write(path, value));
        record::sort(set.writes);
        QVERIFY(shop.apply(set));
        const auto state = shop->records().read(sheet)->state;
        for (const auto &[path, value] : values)
            QVERIFY(state.field(path)->siblings.front().value == value);
    }

    void aBadSetIsRefusedAndNothingChanges()
    {
        Shop shop;
        auto bad = birthSet();
        bad.writes[0].path = "No Path";
        QVERIFY(shop->records().apply(school, keptOf(bad.dot), bad).error().code == Error::Code::invalid);
        auto big = setOf({anna, 1}, {write("note", Text(40'000, 'a'))});
        QVERIFY(shop->records().apply(school, keptOf(big.dot), big).error().code == Error::Code::tooLarge);
        QVERIFY(shop->records().apply(school, keptOf({anna, 9}), birthSet()).error().code == Error::Code::invalid);
        QVERIFY(shop->records().apply(space(7), keptOf({anna, 1}), birthSet()).error().code == Error::Code::notFound);
        QVERIFY(shop->records().retract(space(7), keptOf({anna, 1})).error().code == Error::Code::notFound);
        QVERIFY(shop->log().find(school, {anna, 1})->empty());
    }

    void aRetractedSetIsAsIfItHadNeverBeen()
    {
        Shop shop;
        const auto bad =
            setOf({boris, 1}, {write("title", Text("bad"), {{anna, 1}}), write("kind", Text("x"), {}, {boris, 5})});
        QVERIFY(shop.apply(birthSet()) && shop.apply(bad) && shop.apply(bad));
        QCOMPARE(shop.values("title"), (Texts{"\"bad\""}));
        auto kept = keptOf(bad.dot);
        kept.state = State::isVoid;
        QVERIFY(shop->records().retract(school, kept));
        QVERIFY(shop->records().retract(school, kept));
        QCOMPARE(shop.values("title"), (Texts{"\"old\""}));
        QVERIFY(!shop->records().read({boris, 5}));
        QVERIFY(shop->log().find(school, bad.dot)->front().state == State::isVoid);
        QVERIFY(shop.apply(bad));
        QCOMPARE(shop.values("title"), (Texts{"\"bad\""}));
    }

    void listsShowTitleAndOrderWithoutWaitingAndDeleted()
    {
        Shop shop;
        const base::RecordId plan{anna, 100};
        QVERIFY(shop.apply(bornSet(1, "measure", "b", plan)) && shop.apply(bornSet(2, "measure", "a", plan)));
        QVERIFY(shop.apply(bornSet(3, "section", "c", plan)));
        QVERIFY(shop.apply(bornSet(4, "measure", "d", {anna, 101})));
        QVERIFY(shop.apply(
            setOf({boris, 1},
                  {write("deleted", true, {{anna, 4}}, {anna, 4}), write("title", Text("waits"), {}, {anna, 50})})));
        const auto records = shop->records();
        QCOMPARE(countersOf(records.list({"measure", {}, {}})), (Counters{2, 1}));
        QCOMPARE(countersOf(records.list({{}, {}, plan})), (Counters{2, 1, 3}));
        QCOMPARE(countersOf(records.list({"section", school, plan})), (Counters{3}));
        QCOMPARE(countersOf(records.list({{}, {}, {}})), (Counters{2, 1, 3}));
        QCOMPARE(countersOf(records.list({{}, {}, {}, 1, 1})), (Counters{1}));
        QCOMPARE(countersOf(records.list({"measure", space(7), {}})), Counters());
        QCOMPARE(countersOf(records.list({"unknown", {}, {}})), Counters());
        QCOMPARE(countersOf(records.list({{}, {}, base::RecordId{tag(9), 1}})), Counters());
        QCOMPARE(*records.count({"measure", {}, {}}), 2U);
        QCOMPARE(*records.count({{}, {}, plan}), 3U);
        QCOMPARE(*records.count({"measure", school, {}}), 2U);
        QCOMPARE(*records.count({"unknown", {}, {}}), 0U);
        const auto summary = records.summary({anna, 2});
        QVERIFY(*summary == (store::Summary{{anna, 2}, school, "measure", "ta", plan, "a", false}));
        QCOMPARE(records.summary({anna, 50})->kind, std::string());
    }

    void eachGivesTheRecordsOfAListAsTheyAreReadOneByOne()
    {
        Shop shop;
        const base::RecordId plan{anna, 100};
        QVERIFY(shop.apply(bornSet(1, "measure", "b", plan)) && shop.apply(bornSet(2, "measure", "a", plan)));
        QVERIFY(shop.apply(bornSet(3, "section", "c", plan)) && shop.apply(bornSet(4, "measure", "d", {anna, 101})));
        QVERIFY(shop.apply(
            setOf({boris, 1},
                  {write("deleted", true, {{anna, 4}}, {anna, 4}), write("title", Text("other"), {}, {anna, 1}),
                   write("title", Text("waits"), {}, {anna, 50})})));
        const auto records = shop->records();
        for (const store::Filter &filter : {store::Filter{"measure", {}, {}},
                                            {{}, {}, plan},
                                            {"section", school, plan},
                                            {{}, {}, {}},
                                            {{}, {}, {}, 1, 1},
                                            {"measure", space(7), {}},
                                            {"unknown", {}, {}}}) {
            std::vector<store::Record> whole;
            QVERIFY(records.each(filter, [&](store::Record &&record) {
                whole.push_back(std::move(record));
                return base::Done();
            }));
            const auto list = records.list(filter);
            QCOMPARE(whole.size(), list->size());
            for (std::size_t i = 0; i < whole.size(); ++i) {
                const auto alone = records.read((*list)[i].id);
                QVERIFY(whole[i].id == alone->id && whole[i].space == alone->space);
                QVERIFY(whole[i].state == alone->state && whole[i].isOnlyHere == alone->isOnlyHere);
            }
        }
    }

    void theFirstErrorOfAVisitEndsIt()
    {
        Shop shop;
        const base::RecordId plan{anna, 100};
        QVERIFY(shop.apply(bornSet(1, "measure", "a", plan)) && shop.apply(bornSet(2, "measure", "b", plan)));
        int visits = 0;
        const auto done = shop->records().each({"measure", {}, {}}, [&](store::Record &&) -> base::Done {
            ++visits;
            return base::fail(Error::Code::cancelled, "enough");
        });
        QVERIFY(!done && done.error().code == Error::Code::cancelled);
        QCOMPARE(visits, 1);
    }

    void conflictsAreListedUntilSomebodyChooses()
    {
        Shop shop;
        QVERIFY(shop.apply(birthSet()) && shop.apply(setOf({boris, 1}, {write("title", Text("b"), {{anna, 1}})})));
        QVERIFY(shop->records().conflicts()->empty());
        QVERIFY(shop.apply(setOf({anna, 2}, {write("title", Text("a"), {{anna, 1}})})));
        const auto conflicts = shop->records().conflicts();
        QCOMPARE(conflicts->size(), 1U);
        QVERIFY(conflicts->front().id == sheet && shop->records().summary(sheet)->isConflict);
        QVERIFY(shop.apply(setOf({anna, 3}, {write("title", Text("a"), {{anna, 2}, {boris, 1}})})));
        QVERIFY(shop->records().conflicts()->empty());
    }

    void historyTellsEveryStep()
    {
        Shop shop;
        QVERIFY(shop.apply(birthSet()));
        QVERIFY(shop.apply(setOf({boris, 1}, {write("title", Text("b"), {{anna, 1}})}, 20)));
        QVERIFY(shop.apply(setOf({anna, 2}, {write("title", Text("c"), {{boris, 1}}), write("note", true)}, 30)));
        const auto steps = shop->records().history(sheet, "title");
        QCOMPARE(steps->size(), 3U);
        QVERIFY((*steps)[0].value == record::Value(Text("old")) && !(*steps)[0].isCurrent);
        QVERIFY((*steps)[1].source.from.dot == (base::Dot{boris, 1}) && (*steps)[1].source.labelMs == 20);
        QVERIFY((*steps)[2].isCurrent && (*steps)[2].replaces == (std::vector<base::Dot>{{boris, 1}}));
        QCOMPARE(shop->records().history(sheet)->size(), 5U);
    }

    void aRecordIsOnlyHereUntilAllOfItIsAcknowledged()
    {
        Shop shop;
        QVERIFY(shop.apply(birthSet()) && shop.apply(setOf({anna, 2}, {write("note", true)}), 2));
        QVERIFY(shop->log().acknowledge(school, {anna, 1}, hash(1)));
        QVERIFY(*shop->records().isOnlyHere(sheet));
        QVERIFY(shop->log().acknowledge(school, {anna, 2}, hash(2)));
        QVERIFY(!*shop->records().isOnlyHere(sheet));
        QVERIFY(!shop->records().read(sheet)->isOnlyHere);
        QVERIFY(shop->openSet().write(school, write("note", false, {{anna, 2}}), 1));
        QVERIFY(*shop->records().isOnlyHere(sheet));
    }

    void namesAreFoundByPrefix()
    {
        Shop shop;
        for (const std::uint64_t counter : {4U, 42U, 43U})
            QVERIFY(shop.apply(bornSet(counter, "measure", "a", sheet)));
        const auto found = [&](std::string_view prefix) { return *shop->records().named(prefix); };
        const std::string device = base::shortNameOf(anna);
        QVERIFY(found(device + "-4") == (std::vector<base::RecordId>{{anna, 4}}));
        QVERIFY(found(device + "-43") == (std::vector<base::RecordId>{{anna, 43}}));
        QCOMPARE(found(device).size(), 2U); // ambiguous: two are enough to know
        QCOMPARE(shop->records().named(device.substr(0, 3), 10)->size(), 3U);
        std::string upper = device + "-42";
        for (char &letter : upper)
            letter = static_cast<char>(std::toupper(letter));
        QVERIFY(found(upper) == (std::vector<base::RecordId>{{anna, 42}}));
        QVERIFY(found("zzz").empty() && found(device + "-5").empty() && found("%").empty() && found("-").empty());
    }

    void frontiersAreRaisedTogether()
    {
        Shop shop;
        auto first = birthSet();
        first.frontier = record::Frontier{{anna, 5}, {boris, 1}};
        auto second = setOf({anna, 2}, {});
        second.frontier = record::Frontier{{anna, 3}, {boris, 4}};
        QVERIFY(shop.apply(first) && shop.apply(second, 2));
        QVERIFY(*shop->records().seen(school) == (record::Frontier{{anna, 5}, {boris, 4}}));
        QVERIFY(shop->records().seen(space(7))->empty());
    }

    void aTransactionThatIsRolledBackLeavesNoTrace()
    {
        Shop shop;
        {
            db::Transaction transaction(shop.database());
            QVERIFY(shop.apply(setOf({tag(7), 1}, {write("title", Text("gone"))})));
            QVERIFY(shop->openSet().write(school, write("note", Text("gone")), 1));
        }
        QVERIFY(!shop->records().read(sheet));
        QVERIFY(shop->log().find(school, {tag(7), 1})->empty());
        QVERIFY(!*shop->openSet().copy(school));
        QVERIFY(shop.apply(birthSet())); // numbers given in between are forgotten too
        QCOMPARE(shop.values("title"), (Texts{"\"old\""}));
        QVERIFY(shop->search().find("gone")->empty());
    }

    void readersSeeButDoNotWrite()
    {
        Shop shop;
        QVERIFY(shop.apply(birthSet()));
        db::Options options;
        options.access = db::Options::Access::readOnly;
        auto database = db::Database::open(shop.file().toStdString(), options);
        QVERIFY(database);
        auto reader = store::Store::open(*database);
        QVERIFY(reader);
        QVERIFY(reader->records().read(sheet));
        QCOMPARE(reader->search().find("old")->size(), 1U);
        QVERIFY(reader->openSet().write(school, write("note", true), 1).error().code == Error::Code::refused);
    }

    void anErasedSpaceIsGone()
    {
        Shop shop;
        QVERIFY(shop->identity().become(space(7), boris, base::bytesOf("k")));
        QVERIFY(shop.apply(birthSet()));
        QVERIFY(shop->openSet().write(space(7), write("note", Text("other"), {}, {boris, 1}), 1));
        QVERIFY(shop->erase(school));
        QVERIFY(!shop->records().read(sheet));
        QVERIFY(shop->search().find("old")->empty());
        QVERIFY(shop->records().read({boris, 1}));
        QVERIFY(*shop->identity().spaces() == (std::vector<base::SpaceId>{space(7)}));
        QVERIFY(shop->erase(school).error().code == Error::Code::notFound);
    }
};

QTEST_GUILESS_MAIN(RecordsTest)
#include "records.moc"
