// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation.h"

#include <QTest>

#include <rapidcheck.h>

using namespace record;
using simulation::Device;
using simulation::Published;
using simulation::World;

namespace {

/// A story of up to 200 steps; rapidcheck prints the seed of what it draws.
World drawn()
{
    World world(*rc::gen::arbitrary<std::uint64_t>());
    world.run(*rc::gen::inRange<std::size_t>(1, 200));
    return world;
}

/// The merge by its definition, on plain lists: slow and short.
std::vector<Entry> countedEntries(const World &world, const base::RecordId &record)
{
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < world.sets().size(); ++i)
        for (const Write &write : world.sets()[i].set.writes)
            if (!world.isVoid(i) && write.record == record)
                entries.push_back(
                    {world.sets()[i].name(), world.sets()[i].set.labelMs, write.path, write.value, write.replaces});
    return entries;
}

bool isNamed(const Entry &entry, const std::vector<Entry> &all)
{
    return std::any_of(all.begin(), all.end(), [&](const Entry &other) {
        return other.path == entry.path && other.from.dot != entry.from.dot
            && std::find(other.replaces.begin(), other.replaces.end(), entry.from.dot) != other.replaces.end();
    });
}

bool stands(const Entry &entry, const RecordState &state)
{
    const Field *field = state.field(entry.path);
    return field && std::any_of(field->siblings.begin(), field->siblings.end(), [&](const Sibling &sibling) {
               return sibling.value == entry.value
                   && std::find(sibling.sources.begin(), sibling.sources.end(), Source{entry.from, entry.labelMs})
                   != sibling.sources.end();
           });
}

void checkNothingGone(const World &world, const base::RecordId &record, const RecordState &state)
{
    const auto entries = countedEntries(world, record);
    for (const Entry &entry : entries) {
        const bool mustStand = entry.path == signaturePath || !isNamed(entry, entries);
        RC_ASSERT(stands(entry, state) == mustStand);
    }
}

bool isListed(const Write &list, const Entry &entry)
{
    return std::binary_search(list.replaces.begin(), list.replaces.end(), entry.from.dot);
}

/// A deleted record hides nothing that no deletion listed.
void checkNothingHidden(const World &world, const base::RecordId &record, const RecordState &state)
{
    if (!state.isDeleted)
        return;
    for (const Entry &entry : countedEntries(world, record)) {
        if (!stands(entry, state) || entry.path == kindPath || entry.path == deletedPath)
            continue;
        bool isCovered = false;
        for (std::size_t i = 0; i < world.sets().size(); ++i)
            for (const Write &write : world.sets()[i].set.writes)
                isCovered = isCovered
                    || (!world.isVoid(i) && write.record == record && write.path == deletedPath
                        && write.value == Value(true) && isListed(write, entry));
        RC_ASSERT(isCovered);
    }
}

} // namespace

class PropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allDevicesEndEqualAndNothingIsGoneThatNobodyReplaced()
    {
        QVERIFY(rc::check([] {
            World world = drawn();
            for (Device &device : world.devices())
                world.repair(device);
            for (const base::RecordId &record : world.records()) {
                const RecordState state = world.devices().front().standing.of(record);
                for (const Device &device : world.devices())
                    RC_ASSERT(device.standing.of(record) == state);
                RC_ASSERT(merge(record.birth, countedEntries(world, record)) == state);
                checkNothingGone(world, record, state);
                checkNothingHidden(world, record, state);
            }
        }));
    }

    void whatIsTakenOutLeavesNothingBehind()
    {
        QVERIFY(rc::check([] {
            World world = drawn();
            RC_PRE(!world.sets().empty());
            const auto victim = world.below(world.sets().size());
            Standing never;
            Standing retracted;
            for (const std::size_t index : world.shuffledWithDuplicates()) {
                const Published &published = world.sets()[index];
                retracted.add(published.set, published.line);
                if (index != victim)
                    never.add(published.set, published.line);
            }
            retracted.retract(world.sets()[victim].name());
            RC_ASSERT(never.records() == retracted.records());
            for (const base::RecordId &record : never.records())
                RC_ASSERT(never.of(record) == retracted.of(record));
        }));
    }

    void clocksChangeLabelsAndOrderOnly()
    {
        QVERIFY(rc::check([] {
            World world = drawn();
            Standing right;
            Standing wrong;
            for (const Published &published : world.sets()) {
                right.add(published.set, published.line);
                ChangeSet lying = published.set;
                lying.labelMs = static_cast<std::int64_t>(world.below(10)) - 5;
                wrong.add(lying, published.line);
            }
            for (const base::RecordId &record : right.records()) {
                const RecordState one = right.of(record);
                const RecordState other = wrong.of(record);
                RC_ASSERT(one.kind == other.kind && one.isDeleted == other.isDeleted);
                RC_ASSERT(dotsOf(one) == dotsOf(other));
                RC_ASSERT(one.isConflict() == other.isConflict());
            }
        }));
    }

    void theMergeNeedsNoHistory()
    {
        QVERIFY(rc::check([] {
            World world = drawn();
            for (const base::RecordId &record : world.records()) {
                const auto entries = countedEntries(world, record);
                const RecordState state = merge(record.birth, entries);
                const auto shown = stillShown(record.birth, entries);
                std::vector<Entry> kept;
                for (std::size_t i = 0; i < entries.size(); ++i)
                    if (shown[i])
                        kept.push_back(entries[i]);
                for (std::size_t i = 0; i < entries.size(); ++i)
                    RC_ASSERT(shown[i] || !stands(entries[i], state));
                RC_ASSERT(merge(record.birth, kept) == state);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(PropertiesTest)
#include "properties.moc"
