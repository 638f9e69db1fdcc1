// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/device.h"
#include "client/ledger.h"
#include "wire/rights.h"

namespace client {

/// A ledger's envelopes as the links that rights ask for. See isLinked.
class LedgerLines final : public wire::Lines
{
public:
    explicit LedgerLines(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<wire::Link> at(const base::Dot &name) const override;
    /// The first failure of the ledger since the last call; what was judged meanwhile is worth nothing.
    base::Done takeFailure();

private:
    Ledger &m_ledger;
    mutable base::Done m_failure;
};

/// The rights of a space as this device knows its blocks, plus the keys that it can draw from them.
class Standing
{
public:
    /// Error io, damaged: the ledger fails.
    static base::Result<Standing> of(Ledger &ledger);

    const wire::Rights &rights() const { return m_rights; }
    const std::vector<wire::KnownBlock> &blocks() const { return m_blocks; }
    /// As rights, of an envelope in the ledger.
    base::Result<wire::Verdict> judge(const base::Dot &name, const base::Hash &hash) const;

    /// Opens every generation's key that this device can reach, from its own seals and through newer keys, and keeps
    /// those that were not known. Tells whether there was any.
    base::Result<bool> drawKeys(Ledger &ledger, const Device &self) const;

private:
    Standing(std::shared_ptr<LedgerLines> lines, std::vector<wire::KnownBlock> blocks, wire::Rights rights)
        : m_lines(std::move(lines))
        , m_blocks(std::move(blocks))
        , m_rights(std::move(rights))
    {
    }
    base::Result<bool> drawOnce(Ledger &ledger, const Device &self) const;

    std::shared_ptr<LedgerLines> m_lines; // rights refer to it
    std::vector<wire::KnownBlock> m_blocks;
    wire::Rights m_rights;
};

} // namespace client
