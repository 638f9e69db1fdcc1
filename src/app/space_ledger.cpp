// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/space_ledger.h"

#include "db/transaction.h"

namespace app {

namespace {

using Keepings = base::Result<std::vector<client::Kept>>;

Keepings keptOf(base::Result<std::vector<store::Kept>> stored)
{
    if (!stored)
        return stored.error();
    std::vector<client::Kept> kept;
    kept.reserve(stored->size());
    for (const store::Kept &one : *stored)
        kept.push_back(app::keptOf(one));
    return kept;
}

store::SealedPart storedOf(const client::SealedPart &part)
{
    return {part.seat.bytes, part.bytes, part.sent};
}

} // namespace

store::Kept storedOf(const client::Kept &kept)
{
    return {kept.name,
            kept.hash,
            kept.previous,
            kept.isBlock,
            kept.bytes,
            static_cast<store::State>(kept.state),
            static_cast<std::uint8_t>(kept.reason),
            kept.sent,
            kept.own,
            kept.state == client::State::held && client::isLinked(kept)};
}

client::Kept keptOf(const store::Kept &kept)
{
    return {kept.name,
            kept.hash,
            kept.previous,
            kept.isBlock,
            kept.bytes,
            static_cast<client::State>(kept.state),
            static_cast<client::Reason>(kept.reason),
            kept.sent,
            kept.own};
}

base::Done SpaceLedger::transaction(const std::function<base::Done()> &work)
{
    db::Transaction transaction(m_store->database());
    if (auto done = transaction.begun(); !done)
        return done;
    if (auto done = work(); !done)
        return done;
    return transaction.commit();
}

base::Done SpaceLedger::keep(const client::Kept &kept)
{
    return m_store->log().keep(m_space, storedOf(kept));
}

Keepings SpaceLedger::find(const base::Dot &name)
{
    return keptOf(m_store->log().find(m_space, name));
}

Keepings SpaceLedger::from(const base::Tag &author, std::uint64_t number)
{
    return keptOf(m_store->log().from(m_space, author, number));
}

Keepings SpaceLedger::blocks()
{
    return keptOf(m_store->log().blocks(m_space));
}

Keepings SpaceLedger::counting()
{
    return keptOf(m_store->log().counting(m_space));
}

Keepings SpaceLedger::held()
{
    return keptOf(m_store->log().held(m_space));
}

base::Result<client::Lines> SpaceLedger::lines()
{
    const auto stored = m_store->log().lines(m_space);
    if (!stored)
        return stored.error();
    client::Lines lines;
    for (const auto &[author, line] : *stored)
        lines.emplace(author, wire::Line{line.number, line.hash});
    return lines;
}

base::Done SpaceLedger::apply(const client::Kept &kept, const record::ChangeSet &set)
{
    return m_store->records().apply(m_space, storedOf(kept), set);
}

base::Done SpaceLedger::retract(const client::Kept &kept, const record::ChangeSet &)
{
    return m_store->records().retract(m_space, storedOf(kept));
}

Keepings SpaceLedger::offers(std::size_t limitBytes)
{
    return keptOf(m_store->log().offers(m_space, limitBytes));
}

base::Done SpaceLedger::acknowledge(const base::Dot &name, const base::Hash &hash)
{
    return m_store->log().acknowledge(m_space, name, hash);
}

base::Done SpaceLedger::offerAgain(const base::Tag &author, std::uint64_t number)
{
    return m_store->log().offerAgain(m_space, author, number);
}

base::Result<std::optional<client::Cursor>> SpaceLedger::cursor()
{
    const auto stored = m_store->log().cursor(m_space);
    if (!stored)
        return stored.error();
    if (!*stored)
        return std::optional<client::Cursor>();
    return std::optional(client::Cursor{(*stored)->position, (*stored)->rowTag});
}

base::Done SpaceLedger::setCursor(const std::optional<client::Cursor> &cursor)
{
    if (!cursor)
        return m_store->log().setCursor(m_space, std::nullopt);
    return m_store->log().setCursor(m_space, store::Cursor{cursor->position, cursor->rowTag});
}

base::Result<client::SpaceKey> SpaceLedger::key(const client::Generation &generation)
{
    const auto stored = m_store->keys().key(m_space, generation.bytes);
    if (!stored) {
        const bool isUnknown = stored.error().code == base::Error::Code::notFound;
        return isUnknown ? base::fail(base::Error::Code::missing, "a generation's key is not known here")
                         : stored.error();
    }
    if (stored->view().size() != 32)
        return base::fail(base::Error::Code::damaged, "a generation's key has another size");
    return client::SpaceKey::copyOf(stored->view().first<32>());
}

base::Done SpaceLedger::keepKey(const client::Generation &generation, const client::SpaceKey &key)
{
    return m_store->keys().keepKey(m_space, generation.bytes, key.view());
}

base::Result<std::vector<client::SealedPart>> SpaceLedger::parts()
{
    const auto stored = m_store->keys().parts(m_space);
    if (!stored)
        return stored.error();
    std::vector<client::SealedPart> parts;
    for (const store::SealedPart &part : *stored)
        parts.push_back({crypto::VerifyKey{part.seat}, part.bytes, part.sent});
    return parts;
}

base::Done SpaceLedger::keepPart(const client::SealedPart &part)
{
    return m_store->keys().keepPart(m_space, storedOf(part));
}

base::Done SpaceLedger::erasePart(const crypto::VerifyKey &seat)
{
    return m_store->keys().erasePart(m_space, seat.bytes);
}

} // namespace app
