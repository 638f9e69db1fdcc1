// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include <rapidcheck.h>

using namespace scene;

namespace {

/// A random life of a space: up to six devices act on what they happen to have seen, fork, remove each other at once.
struct Life
{
    Space space;
    std::vector<Device> devices{space.founder};
    std::vector<OpenSeat> seats;
    std::vector<Written> written;
    std::map<base::Tag, std::vector<Line>> ends;
    std::map<base::Tag, std::vector<base::Hash>> roles;

    Device &any() { return devices[*rc::gen::inRange<std::size_t>(0, devices.size())]; }

    Role anyRole() { return *rc::gen::element(Role::none, Role::reader, Role::editor, Role::owner); }

    /// Some subset: what the author of a role block had been shown.
    std::vector<base::Hash> shown(const base::Tag &tag)
    {
        std::vector<base::Hash> some;
        for (const base::Hash &block : roles[tag])
            if (*rc::gen::inRange(0, 3) != 0)
                some.push_back(block);
        return some;
    }

    Line anyEnd(const Device &device)
    {
        const std::vector<Line> &known = ends[device.tag];
        return known.empty() ? Line() : known[*rc::gen::inRange<std::size_t>(0, known.size())];
    }

    void act()
    {
        const int kind = *rc::gen::inRange(0, 11);
        const std::size_t who = *rc::gen::inRange<std::size_t>(0, devices.size());
        if (kind < 3)
            written.push_back(space.write(devices[who]));
        else if (kind < 6 && devices.size() < 9)
            grow(who, kind);
        else if (kind < 9)
            change(devices[who], any());
        else if (kind == 9 && devices.size() < 9)
            devices.push_back(Device(devices[who])); // a copied folder
        else if (kind == 10 && !seats.empty())
            written.push_back(space.withdraw(devices[who], seats[*rc::gen::inRange<std::size_t>(0, seats.size())]));
        for (const Device &device : devices)
            ends[device.tag].push_back(device.end);
    }

    void grow(std::size_t who, int kind)
    {
        const Role role = *rc::gen::element(Role::reader, Role::editor, Role::owner, Role::owner);
        if (kind < 5 || seats.empty())
            seats.push_back(space.invite(devices[who], role, kind == 3 ? Purpose::mine : Purpose::person));
        const OpenSeat seat = seats[*rc::gen::inRange<std::size_t>(0, seats.size())];
        Device joiner = space.device();
        written.push_back(space.join(joiner, seat));
        devices.push_back(joiner);
    }

    void change(Device &by, const Device &whom)
    {
        const bool isSelf = by.tag == whom.tag && *rc::gen::inRange(0, 2) == 0;
        const Written block =
            isSelf ? space.endSelf(by) : space.role(by, Device(whom), anyRole(), anyEnd(whom), shown(whom.tag));
        roles[whom.tag].push_back(block.hash);
        written.push_back(block);
    }

    void live()
    {
        const int acts = *rc::gen::inRange(4, 40);
        for (int i = 0; i < acts; ++i)
            act();
        for (const KnownBlock &block : space.blocks)
            written.push_back({block.name, block.hash});
    }

    std::vector<Verdict> verdicts(const Rights &rights) const
    {
        std::vector<Verdict> all;
        for (const Written &one : written)
            all.push_back(rights.judge(one.name, one.hash));
        return all;
    }

    Rights shuffled(std::uint32_t seed, bool isDoubled) const
    {
        std::vector<KnownBlock> blocks = space.blocks;
        if (isDoubled)
            blocks.insert(blocks.end(), space.blocks.begin(), space.blocks.end());
        std::shuffle(blocks.begin(), blocks.end(), std::mt19937(seed));
        return Rights::of(space.id, blocks, space.lines);
    }
};

bool sameRights(const Life &life, const Rights &left, const Rights &right)
{
    return left.members() == right.members() && left.seats() == right.seats()
        && left.generations() == right.generations() && left.newestGeneration() == right.newestGeneration()
        && life.verdicts(left) == life.verdicts(right);
}

const KnownBlock *blockOf(const Life &life, const base::Hash &hash)
{
    const auto &blocks = life.space.blocks;
    const auto found =
        std::find_if(blocks.begin(), blocks.end(), [&hash](const KnownBlock &block) { return block.hash == hash; });
    return found == blocks.end() ? nullptr : &*found;
}

} // namespace

class RightsProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The rare crossings show up after some hundred lives.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=1000");
    }

    void anyOrderAndAnyRepetitionGiveTheSameRights()
    {
        QVERIFY(rc::check("order and repetition", [] {
            Life life;
            life.live();
            const Rights rights = life.space.rights();
            for (std::uint32_t seed = 0; seed < 4; ++seed)
                RC_ASSERT(sameRights(life, rights, life.shuffled(seed, seed % 2 == 1)));
        }));
    }

    /// What was ruled on a part of the blocks leaves no trace in what is ruled on all of them.
    void aRulingOnAPartDecidesNothingForTheWhole()
    {
        QVERIFY(rc::check("part and whole", [] {
            Life life;
            life.live();
            const std::vector<Verdict> whole = life.verdicts(life.space.rights());
            std::vector<KnownBlock> part = life.space.blocks;
            std::shuffle(part.begin(), part.end(), std::mt19937(7));
            while (!part.empty()) {
                part.pop_back();
                static_cast<void>(life.verdicts(Rights::of(life.space.id, part, life.space.lines)));
            }
            RC_ASSERT(life.verdicts(life.space.rights()) == whole);
        }));
    }

    void nobodyWritesBeyondItsRole()
    {
        QVERIFY(rc::check("roles bound writing", [] {
            Life life;
            life.live();
            const Rights rights = life.space.rights();
            for (const Written &one : life.written) {
                if (rights.judge(one.name, one.hash) != Verdict::counts)
                    continue;
                RC_ASSERT(isWithinRole(life, rights, one));
            }
        }));
    }

    void anOwnerFallsOnlyByThoseAboveOrByItself()
    {
        QVERIFY(rc::check("owners fall from above", [] {
            Life life;
            life.live();
            const Rights rights = life.space.rights();
            for (const Member &member : rights.members()) {
                if (!hasOwnersSeat(life, member) || member.role == Role::owner)
                    continue;
                bool isExplained = false;
                for (const KnownBlock &block : life.space.blocks) {
                    const auto *change = std::get_if<RoleChange>(&block.block);
                    if (change == nullptr || change->member != member.tag
                        || rights.judge(block.name, block.hash) != Verdict::counts)
                        continue;
                    isExplained = isExplained || block.name.author == member.tag
                        || isOnPath(rights, block.name.author, member.tag);
                }
                RC_ASSERT(isExplained);
            }
        }));
    }

    void afterARemovalNothingCountsBehindItsLastEnvelope()
    {
        QVERIFY(rc::check("removed is removed", [] {
            Life life;
            life.live();
            const Rights rights = life.space.rights();
            for (const Written &one : life.written) {
                const Member *author = rights.find(one.name.author);
                if (author == nullptr || author->role != Role::none || !author->last)
                    continue;
                if (hasOwnersSeat(life, *author))
                    continue; // there the ownership has its own end
                if (one.name.number > author->last->number && one.hash != author->join)
                    RC_ASSERT(rights.judge(one.name, one.hash) != Verdict::counts || blockIsJoin(life, one));
            }
        }));
    }

private:
    static bool blockIsJoin(const Life &life, const Written &one)
    {
        const KnownBlock *block = blockOf(life, one.hash);
        return block != nullptr && std::holds_alternative<Join>(block->block);
    }

    static bool isWithinRole(const Life &life, const Rights &rights, const Written &one)
    {
        const KnownBlock *block = blockOf(life, one.hash);
        const Role role = rights.roleAt(one.name, one.hash);
        if (block == nullptr)
            return role >= Role::editor;
        if (const auto *invite = std::get_if<Invite>(&block->block))
            return invite->purpose == Purpose::mine ? role >= invite->role : role == Role::owner;
        if (const auto *change = std::get_if<RoleChange>(&block->block))
            return role == Role::owner || change->member == one.name.author || isOwnSeat(rights, *block);
        return true;
    }

    static bool isOwnSeat(const Rights &rights, const KnownBlock &block)
    {
        const auto &change = std::get<RoleChange>(block.block);
        return std::any_of(rights.seats().begin(), rights.seats().end(), [&](const Seat &seat) {
            return seat.tag == change.member && seat.invite.author == block.name.author;
        });
    }

    static bool hasOwnersSeat(const Life &life, const Member &member)
    {
        if (member.tag == life.space.founder.tag)
            return true;
        const Rights rights = life.space.rights();
        const std::vector<base::Hash> path = rights.pathOf(member.tag);
        const KnownBlock *invite = blockOf(life, path[path.size() - 2]);
        return std::get<Invite>(invite->block).role == Role::owner;
    }

    static bool isOnPath(const Rights &rights, const base::Tag &above, const base::Tag &below)
    {
        for (const Member *member = rights.find(below); member->invitedBy != member->tag;) {
            member = rights.find(member->invitedBy);
            if (member->tag == above)
                return true;
        }
        return false;
    }
};

QTEST_APPLESS_MAIN(RightsProperties)
#include "rights_properties.moc"
