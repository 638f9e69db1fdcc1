// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/standing.h"

#include <deque>
#include <optional>

namespace client {

/// What became of one envelope that arrived.
struct Admission
{
    enum class Fate {
        counts,
        held, ///< see reason; kept
        isVoid, ///< kept, has no effect
        already, ///< these very bytes were here
        refused, ///< no envelope of this version, or a fifth one of its name (see Ledger::find): not kept
    };

    Fate fate = Fate::refused;
    Reason reason = Reason::none;
    base::Dot name;
    bool isFork = false; ///< another envelope of this name counts or is void here
    bool isForkOfSelf = false; ///< and the name is this device's own: its vault was copied or put back

    bool operator==(const Admission &) const = default;
};

/// `newer`, `keyMissing`, ...: for reports and logs.
std::string_view nameOf(Reason reason);

/// What this program can read, in a word that is another one for every program that reads more. Who keeps it sees at
/// the next start whether Gate::retry may find something.
std::string understanding();

/// What is held of a space without a place in its author's line, where anybody may have made it: a liar fills no disk.
constexpr std::size_t straysLimitBytes = 64 * 1024 * 1024;

/// Admits what arrives to one space, envelope by envelope, in any order: checks signature, line, rights and content,
/// and gives what counts to the merge. What cannot be judged yet is held and tried again when something arrives that it
/// may have waited for; it stops at most what its own author wrote after it.
class Gate
{
public:
    Gate(Ledger &ledger, Device self);

    /// Errors are the ledger's (io, full, damaged), and tooLarge: more that nobody here can judge than
    /// `straysLimitBytes`. Nothing of this envelope was kept then.
    base::Result<Admission> admit(base::View bytes);
    /// Tries again all that is held: after an update of the program, or keys brought by hand. How many count now.
    base::Result<std::size_t> retry();

    /// The space's rights as far as blocks are here. Error as `admit`.
    base::Result<std::shared_ptr<const Standing>> standing();
    /// Forget what was read: the ledger was rolled back or changed by somebody else.
    void forget();

    Ledger &ledger() { return m_ledger; }
    const Device &self() const { return m_self; }

private:
    struct Judged
    {
        Kept kept;
        std::optional<record::ChangeSet> set; ///< if it counts and is a change set
    };

    base::Result<Admission> admitParsed(const wire::Envelope &envelope, base::View bytes,
                                        const std::vector<Kept> &sameName);
    base::Result<Admission> admitUnread(const wire::Header &header, base::View bytes,
                                        const std::vector<Kept> &sameName);
    base::Result<Judged> judge(const wire::Envelope &envelope, base::View bytes);
    base::Result<Judged> judgeLinked(Judged judged, const wire::Envelope &envelope);
    base::Result<Judged> content(Judged judged, const wire::Envelope &envelope);
    base::Result<std::optional<base::Hash>> previousOf(const wire::Envelope &envelope, bool &isAnyThere);
    bool isSigned(const wire::Envelope &envelope, const base::Hash &previous);
    base::Done takeStray(base::View bytes);
    base::Done settle(const Judged &judged);
    base::Done drain();
    base::Done blocksChanged();
    base::Done rejudgeAuthor(const base::Tag &author);
    base::Done rejudge(const Kept &kept);
    base::Done turn(const Kept &before, const Kept &after);
    base::Done erasePartsTaken();
    base::Result<std::size_t> retryHeld(const std::vector<Kept> &held);

    Ledger &m_ledger;
    Device m_self;
    std::shared_ptr<const Standing> m_standing;
    std::optional<std::size_t> m_strayBytes; ///< of what is held and not linked, as far as it was counted
    std::deque<std::pair<base::Dot, bool>> m_settled; ///< came to stand and was not followed up; and whether a block
};

} // namespace client
