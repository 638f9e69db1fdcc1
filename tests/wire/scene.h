// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/rights.h"

#include <QTest>

#include <algorithm>
#include <random>

/// A space on the drawing board: devices whose blocks are hashed, not signed, as rights read no signature.
/// Copying a Device is copying its folder: both go on under one name.
namespace scene {

using namespace wire;

struct Device
{
    crypto::VerifyKey key;
    base::Tag tag;
    Line end;
};

struct Written
{
    base::Dot name;
    base::Hash hash;
};

struct OpenSeat
{
    crypto::VerifyKey key;
    base::Dot invite;
    GenerationName generation;
};

class Space
{
public:
    Space()
    {
        founder = device();
        Found found;
        found.key = founder.key;
        found.generation.sealed[founder.tag] = base::Bytes(80);
        id.hash = hashOf(founder, found);
        newest = generationOf(id.hash);
        put(founder, found, id.hash);
    }

    Device device() { return deviceOf(key()); }
    static Device deviceOf(const crypto::VerifyKey &key) { return {key, crypto::tagOf(key), {}}; }

    Written put(Device &by, const Block &block) { return put(by, block, hashOf(by, block)); }

    /// A change set.
    Written write(Device &by)
    {
        const base::Bytes some{static_cast<std::byte>(m_count++ & 0xFF), static_cast<std::byte>(m_count >> 8 & 0xFF)};
        const base::Hash hash = crypto::Hasher("set").add(by.tag.view()).add(by.end.hash.view()).add(some).finish();
        return link(by, hash);
    }

    OpenSeat invite(Device &by, Role role, Purpose purpose = Purpose::person)
    {
        const crypto::VerifyKey seat = key();
        Invite invite;
        invite.seat = seat;
        invite.role = role;
        invite.purpose = purpose;
        invite.generation = newest;
        return {seat, put(by, invite).name, newest};
    }

    Device join(const OpenSeat &seat)
    {
        Device joiner = device();
        join(joiner, seat);
        return joiner;
    }

    Written join(Device &joiner, const OpenSeat &seat)
    {
        Join join;
        join.key = joiner.key;
        join.invite = seat.invite;
        join.seat = seat.key;
        join.generation = seat.generation;
        return put(joiner, join);
    }

    Device member(Device &by, Role role, Purpose purpose = Purpose::person) { return join(invite(by, role, purpose)); }

    Written role(Device &by, const Device &whom, Role role, const Line &last, std::vector<base::Hash> replaces = {})
    {
        std::sort(replaces.begin(), replaces.end());
        return put(by, RoleChange{whom.tag, role, last, std::move(replaces), std::nullopt});
    }

    /// Role none with a new generation, sealed to `stay`.
    Written remove(Device &by, const Device &whom, const std::vector<Device> &stay)
    {
        RoleChange change{whom.tag, Role::none, whom.end, {}, generation(stay, {newest})};
        const Written written = put(by, change);
        newest = generationOf(written.hash);
        return written;
    }

    Written withdraw(Device &by, const OpenSeat &seat)
    {
        return put(by, RoleChange{crypto::tagOf(seat.key), Role::none, {}, {}, std::nullopt});
    }

    Written endSelf(Device &self) { return role(self, self, Role::none, self.end); }

    Written rekey(Device &by, const std::vector<Device> &to, const std::vector<GenerationName> &previous)
    {
        return put(by, Rekey{generation(to, previous)});
    }

    static Generation generation(const std::vector<Device> &to, const std::vector<GenerationName> &previous)
    {
        Generation generation;
        for (const Device &device : to)
            generation.sealed[device.tag] = base::Bytes(80);
        for (const GenerationName &name : previous)
            generation.previous.push_back({name, base::Bytes(72)});
        return generation;
    }

    Rights rights() const { return Rights::of(id, blocks, lines); }
    Verdict judge(const Written &written) const { return rights().judge(written.name, written.hash); }
    bool counts(const Written &written) const { return judge(written) == Verdict::counts; }
    bool isVoid(const Written &written) const { return judge(written) == Verdict::isVoid; }
    Role roleOf(const Device &device) const
    {
        const Rights now = rights();
        const Member *member = now.find(device.tag);
        return member == nullptr ? Role::none : member->role;
    }

    base::SpaceId id;
    Device founder;
    GenerationName newest;
    std::vector<KnownBlock> blocks;
    KnownLines lines;

private:
    crypto::VerifyKey key()
    {
        crypto::VerifyKey fresh;
        ++m_count;
        std::memcpy(fresh.bytes.data(), &m_count, sizeof m_count);
        return fresh;
    }

    static base::Hash hashOf(const Device &by, const Block &block)
    {
        return crypto::Hasher("block").add(by.tag.view()).add(by.end.hash.view()).add(encodeBlock(block)).finish();
    }

    Written put(Device &by, const Block &block, const base::Hash &hash)
    {
        blocks.push_back({{by.tag, by.end.number + 1}, hash, by.end.hash, block});
        return link(by, hash);
    }

    Written link(Device &by, const base::Hash &hash)
    {
        const base::Dot name{by.tag, by.end.number + 1};
        lines.add(name, {hash, by.end.hash});
        by.end = {name.number, hash};
        return {name, hash};
    }

    std::uint64_t m_count = 0;
};

} // namespace scene
