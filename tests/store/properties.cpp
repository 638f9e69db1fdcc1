// SPDX-License-Identifier: GPL-3.0-or-later
#include "../record/simulation.h"
#include "shop.h"

#include <QTest>

#include <rapidcheck.h>

using namespace shop;
using simulation::Published;
using simulation::World;

namespace {

/// The same, with the line that the store sees: the envelope's hash begins with it.
void give(Shop &shop, const Published &published)
{
    RC_ASSERT(shop.apply(published.set, published.line));
}

void takeBack(Shop &shop, const Published &published)
{
    store::Kept kept = keptOf(published.set.dot, published.line);
    kept.state = store::State::isVoid;
    RC_ASSERT(static_cast<bool>(shop->records().retract(school, kept)));
}

void checkEqual(Shop &shop, const record::Standing &model, const std::vector<base::RecordId> &records)
{
    for (const base::RecordId &id : records) {
        const record::RecordState expected = model.of(id);
        const auto read = shop->records().read(id);
        if (!read) {
            RC_ASSERT(read.error().code == base::Error::Code::notFound);
            RC_ASSERT(expected.fields.empty());
            continue;
        }
        RC_ASSERT(read->state == expected);
        const auto summary = shop->records().summary(id);
        RC_ASSERT(static_cast<bool>(summary));
        RC_ASSERT(summary->isConflict == expected.isConflict());
        const auto listed = shop->records().list({"measure", {}, {}, 0, 1000});
        const bool isListed =
            std::any_of(listed->begin(), listed->end(), [&](const store::Summary &one) { return one.id == id; });
        RC_ASSERT(isListed == (expected.kind.has_value() && !expected.isDeleted));
    }
}

/// The index holds exactly the text of what the tables hold: FTS5 compares it with itself, the count with the records.
void checkIndex(Shop &shop, const record::Standing &model, const std::vector<base::RecordId> &records)
{
    for (const char *word : {"t0", "t1", "v0", "v3"}) {
        std::size_t expected = 0;
        for (const base::RecordId &id : std::set(records.begin(), records.end())) { // a fork gives an id twice
            const record::RecordState state = model.of(id);
            bool isThere = false;
            for (const record::Field &field : state.fields)
                for (const record::Sibling &sibling : field.siblings)
                    isThere = isThere || sibling.value == record::Value(record::Text(word));
            expected += isThere && state.kind && !state.isDeleted ? 1 : 0;
        }
        const auto hits = shop->search().find(word, false, 1000);
        RC_ASSERT(static_cast<bool>(hits));
        RC_ASSERT(hits->size() == expected);
    }
}

using Drawn = std::map<base::RecordId, store::Digest>;

Drawn drawnIn(Shop &shop)
{
    Drawn drawn;
    const auto digests = shop->digests().ofKind("measure");
    RC_ASSERT(static_cast<bool>(digests));
    for (const store::Digested &one : *digests)
        RC_ASSERT(drawn.emplace(one.id, one.digest).second);
    return drawn;
}

/// Every digest is what a full read gives now, by all ways of asking.
void checkDigests(Shop &shop)
{
    Drawn expected;
    std::uint64_t ranked = 0;
    const auto listed = shop->records().list({"measure", {}, {}, 0, 1000});
    for (const store::Summary &summary : *listed)
        if (const auto digest = digestOf(shop->records().read(summary.id)->state)) {
            expected.emplace(summary.id, *digest);
            ranked += digest->rank && *digest->rank <= 400 ? 1 : 0;
        }
    RC_ASSERT(drawnIn(shop) == expected);
    const auto upTo = shop->digests().upTo("measure", 400);
    RC_ASSERT(upTo->size() == ranked);
    RC_ASSERT(std::is_sorted(upTo->begin(), upTo->end(), [](const store::Digested &left, const store::Digested &right) {
        return left.digest.rank < right.digest.rank;
    }));
}

} // namespace

class PropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStoreIsTheMergeOfWhatCounts()
    {
        Shop shop;
        QVERIFY(rc::check([&shop] {
            World world(*rc::gen::arbitrary<std::uint64_t>());
            world.run(*rc::gen::inRange<std::size_t>(1, 100));
            db::Transaction transaction(shop.database()); // undone at the end: each story begins with nothing
            record::Standing model;
            for (const std::size_t index : world.shuffledWithDuplicates()) {
                const Published &published = world.sets()[index];
                if (world.below(6) == 0) {
                    takeBack(shop, published);
                    model.retract(published.name());
                } else {
                    give(shop, published);
                    model.add(published.set, published.line);
                }
            }
            checkEqual(shop, model, world.records());
            checkIndex(shop, model, world.records());
            checkDigests(shop);
        }));
    }

    void theHistoryHoldsEveryWriteThatCounts()
    {
        Shop shop;
        QVERIFY(rc::check([&shop] {
            World world(*rc::gen::arbitrary<std::uint64_t>());
            world.run(*rc::gen::inRange<std::size_t>(1, 80));
            db::Transaction transaction(shop.database());
            std::map<base::RecordId, std::size_t> writes;
            for (const Published &published : world.sets()) {
                give(shop, published);
                for (const record::Write &write : published.set.writes)
                    ++writes[write.record];
            }
            for (const auto &[id, count] : writes)
                RC_ASSERT(shop->records().history(id)->size() == count);
        }));
    }

    void writingAndClosingIsTheSameAsReceiving()
    {
        Shop writer;
        QVERIFY(rc::check([&writer] {
            db::Transaction transaction(writer.database());
            record::Standing model;
            std::uint64_t number = 0;
            const auto steps = *rc::gen::container<std::vector<std::uint8_t>>(rc::gen::arbitrary<std::uint8_t>());
            RC_ASSERT(static_cast<bool>(writer->openSet().write(school, write("kind", record::Text("measure")), 1)));
            for (const std::uint8_t step : steps) {
                const record::Path path =
                    std::array<const char *, 4>{"title", "note", "deleted", "signature"}[step % 4];
                const auto before = writer->records().read(sheet);
                const bool isList = path == record::deletedPath || path == record::signaturePath;
                const record::Field *field = before->state.field(path);
                const auto shown = isList ? record::dotsOf(before->state)
                    : field               ? record::dotsOf(*field)
                                          : std::vector<base::Dot>();
                const record::Value value =
                    path == record::deletedPath ? record::Value(step % 8 < 4) : record::Text(std::to_string(step));
                // Sometimes somebody did not see what stands: a conflict, whose order follows labels.
                const auto seen = step % 7 == 0 ? std::vector<base::Dot>() : shown;
                RC_ASSERT(static_cast<bool>(writer->openSet().write(school, write(path, value, seen), step)));
                checkDigests(writer);
                if (step % 5 != 0)
                    continue;
                record::ChangeSet set = (*writer->openSet().copy(school))->set;
                set.dot.number = ++number;
                RC_ASSERT(static_cast<bool>(record::check(set)));
                RC_ASSERT(static_cast<bool>(writer.close(number, number)));
                model.add(set, number);
                RC_ASSERT(writer->records().read(sheet)->state == model.of(sheet));
                checkDigests(writer);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(PropertiesTest)
#include "properties.moc"
