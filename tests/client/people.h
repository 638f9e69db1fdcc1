// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/bundle.h"
#include "client/courier.h"
#include "client/pen.h"

#include "memory_endpoint.h"
#include "memory_ledger.h"

/// One device in one space, for tests that read as prose.
class Person
{
public:
    client::Device device;
    MemoryLedger ledger;
    client::Gate gate;

    Person(client::Device own, const base::SpaceId &space)
        : device(std::move(own))
        , ledger(space)
        , gate(ledger, device.clone())
    {
    }
    /// A folder copied: the same keys, the same content.
    Person(const Person &other)
        : device(other.device.clone())
        , ledger(other.ledger)
        , gate(ledger, device.clone())
    {
    }

    base::Tag tag() const { return device.tag(); }

    /// One field of record 1 of whoever; nothing replaced.
    client::Kept writes(const std::string &text, std::uint64_t record = 1, const std::string &path = "title")
    {
        record::ChangeSet set;
        set.dot = {tag(), 1};
        set.labelMs = 1'760'000'000'000;
        set.writes.push_back({{tag(), record}, path, text, {}});
        auto kept = client::closeChangeSet(gate, set);
        return kept ? kept->front() : client::Kept();
    }

    crypto::Secret invites(wire::Role role = wire::Role::editor, wire::Purpose purpose = wire::Purpose::person)
    {
        return std::move(*client::Membership(gate).invite(role, purpose, 4'000'000'000'000));
    }

    /// The part of the newest invitation.
    base::Bytes part() const { return ledger.content.parts.back().bytes; }

    bool sees(const std::string &text) const
    {
        for (const auto &[name, set] : ledger.content.merge)
            for (const record::Write &write : set.writes)
                if (write.value == record::Value(text))
                    return true;
        return false;
    }

    std::vector<client::Kept> heldFor(client::Reason reason)
    {
        auto held = *ledger.held();
        std::erase_if(held, [&](const client::Kept &kept) { return kept.reason != reason; });
        return held;
    }

    /// Relays all that counts here, in the order of the ledger.
    void passesTo(Person &other) const
    {
        for (const client::Kept &kept : ledger.content.log)
            if (kept.state == client::State::counts)
                (void)!other.gate.admit(kept.bytes);
    }

    client::Report exchanges(MemoryEndpoint &endpoint, const std::function<void(MemoryTransport &)> &with = {})
    {
        MemoryTransport transport(endpoint);
        if (with)
            with(transport);
        client::Session session(transport, device.clone(), endpoint.key.verifyKey());
        session.setToken(endpoint.token);
        return client::Courier(session).exchange({{&gate, std::nullopt}});
    }
};

inline std::unique_ptr<Person> founder()
{
    client::Device device = client::Device::random();
    const auto founding = client::found(device);
    auto person = std::make_unique<Person>(std::move(device), founding->space);
    (void)!client::enter(person->ledger, *founding);
    return person;
}

/// Joins with nothing but the code and the sealed part.
inline std::unique_ptr<Person> joiner(const crypto::Secret &code, base::View part,
                                      client::Device device = client::Device::random())
{
    const auto invitation = client::openInvitation(code, part);
    if (!invitation)
        return nullptr;
    auto person = std::make_unique<Person>(std::move(device), invitation->space);
    (void)!client::join(person->ledger, person->device, code, *invitation);
    return person;
}

inline std::unique_ptr<Person> invitedBy(Person &inviter)
{
    const auto code = inviter.invites();
    return joiner(code, inviter.part());
}
