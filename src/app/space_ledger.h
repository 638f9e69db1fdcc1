// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/ledger.h"
#include "store/store.h"

namespace app {

/// The store with the face that `sync/client` asks for: one space of it.
class SpaceLedger : public client::Ledger
{
public:
    SpaceLedger(store::Store &store, const base::SpaceId &space)
        : m_store(&store)
        , m_space(space)
    {
    }

    base::SpaceId space() const override { return m_space; }
    base::Done transaction(const std::function<base::Done()> &work) override;

    base::Done keep(const client::Kept &kept) override;
    base::Result<std::vector<client::Kept>> find(const base::Dot &name) override;
    base::Result<std::vector<client::Kept>> from(const base::Tag &author, std::uint64_t number) override;
    base::Result<std::vector<client::Kept>> blocks() override;
    base::Result<std::vector<client::Kept>> counting() override;
    base::Result<std::vector<client::Kept>> held() override;
    base::Result<client::Lines> lines() override;

    base::Done apply(const client::Kept &kept, const record::ChangeSet &set) override;
    base::Done retract(const client::Kept &kept, const record::ChangeSet &set) override;

    base::Result<std::vector<client::Kept>> offers(std::size_t limitBytes) override;
    base::Done acknowledge(const base::Dot &name, const base::Hash &hash) override;
    base::Done offerAgain(const base::Tag &author, std::uint64_t number) override;

    base::Result<std::optional<client::Cursor>> cursor() override;
    base::Done setCursor(const std::optional<client::Cursor> &cursor) override;

    base::Result<client::SpaceKey> key(const client::Generation &generation) override;
    base::Done keepKey(const client::Generation &generation, const client::SpaceKey &key) override;

    base::Result<std::vector<client::SealedPart>> parts() override;
    base::Done keepPart(const client::SealedPart &part) override;
    base::Done erasePart(const crypto::VerifyKey &seat) override;

private:
    store::Store *m_store;
    base::SpaceId m_space;
};

/// Between the two shapes of a kept envelope.
store::Kept storedOf(const client::Kept &kept);
client::Kept keptOf(const store::Kept &kept);

} // namespace app
