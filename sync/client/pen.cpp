// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pen.h"

#include "client/sealer.h"

namespace client {

namespace {

/// Not known to have a role: a joiner without a network writes on, its invitation will say.
bool mayWrite(const Standing &standing, const base::Tag &self)
{
    const wire::Member *member = standing.rights().find(self);
    return !member || member->role >= wire::Role::editor;
}

} // namespace

base::Result<std::vector<Kept>> closeChangeSet(Gate &gate, record::ChangeSet set)
{
    const auto standing = gate.standing();
    if (!standing)
        return standing.error();
    if (!mayWrite(**standing, gate.self().tag()))
        return base::fail(base::Error::Code::refused, "this device may not write in this space");
    const auto writing = Membership(gate).writing();
    if (!writing)
        return writing.error();
    Ledger &ledger = gate.ledger();
    const auto lines = ledger.lines();
    if (!lines)
        return lines.error();
    const auto own = lines->find(gate.self().tag());
    base::Hash previous = own == lines->end() ? base::Hash() : own->second.hash;
    set.dot = {gate.self().tag(), own == lines->end() ? 1 : own->second.number + 1};
    const auto pieces = divide(set);
    if (!pieces)
        return pieces.error();
    std::vector<Kept> sealed;
    const auto done = ledger.transaction([&]() -> base::Done {
        for (const Packed &piece : *pieces) {
            auto kept = seal(ledger.space(), previous, gate.self(), writing->generation, writing->key, piece);
            if (!kept)
                return kept.error();
            previous = kept->hash;
            if (auto stored = ledger.keep(*kept); !stored)
                return stored;
            if (auto stored = ledger.apply(*kept, piece.set); !stored)
                return stored;
            sealed.push_back(std::move(*kept));
        }
        return {};
    });
    return done ? base::Result(std::move(sealed)) : base::Result<std::vector<Kept>>(done.error());
}

} // namespace client
