// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/gate.h"
#include "client/session.h"

#include <atomic>
#include <set>

namespace client {

/// A space on its way to the endpoint.
struct Stop
{
    Gate *gate = nullptr;
    std::optional<base::Bytes> foundingCode = {}; ///< 16 bytes, for a space that the endpoint does not have yet
    /// Asks where the endpoint's lines end and offers again what it lost. Worth it now and then: a copy of its file
    /// that is newer than this device's cursor has lost rows which the cursor does not betray.
    bool comparesLines = false;
};

/// What one exchange did. Filled as far as it came, whether it ended well or not.
struct Report
{
    std::size_t sent = 0; ///< envelopes the endpoint has now and was not known to have before
    std::size_t received = 0; ///< envelopes that were new here, whatever became of them
    std::size_t held = 0; ///< of these
    std::size_t isVoid = 0; ///< of these
    std::size_t refusedHere = 0; ///< no envelopes at all: dropped
    std::size_t refusedThere = 0; ///< the endpoint does not take them: they stay here and are offered again next time
    std::size_t forked = 0; ///< names with two envelopes, seen now
    std::size_t missing = 0; ///< envelopes still held here because something is not here yet
    std::size_t unsent = 0; ///< still to be sent when it ended
    Traffic traffic;
    bool forkedSelf = false; ///< this device's own numbers were used by a copy of it: it must renew itself
    bool codeNeeded = false; ///< founding takes a code, or another one
    bool quota = false; ///< the endpoint stores nothing more for a space
    std::vector<base::SpaceId> closed; ///< spaces that were closed
    std::vector<base::SpaceId> notMember; ///< spaces where the endpoint does not know this device
    std::optional<base::Error> failure; ///< why it ended early; none: all is even

    bool isEven() const { return !failure && unsent == 0 && !forkedSelf; }
};

/// Adds what became of one envelope that came in.
void count(Report &report, const Admission &admission);

/// Carries both ways what either side lacks, for all spaces together, page by page, until both are even. Nothing unsent
/// is given up, whatever the endpoint says; a cut anywhere costs the page that was under way.
/// One process at a time (the caller holds the lock); a Courier is used once, on one thread.
class Courier
{
public:
    explicit Courier(Session &session)
        : m_session(session)
    {
    }

    Report exchange(std::vector<Stop> stops);
    /// `tell` is called on the exchange's thread, now and then, with what was done so far.
    void tellOnTheWay(std::function<void(const Report &)> tell) { m_tell = std::move(tell); }
    /// From any thread, together with Transport::cancel. What was taken in so far stays; the rest comes next time.
    void cancel() { m_isCancelled = true; }

private:
    struct Trip
    {
        Stop stop;
        bool isOver = false;
        bool hasStartedOver = false;
        bool hasLost = false; ///< the endpoint lacks what it had: everything was offered again once
        std::optional<wire::LineMap> lines = std::nullopt; ///< to be told next: the endpoint did not know the cursor
        std::set<base::Hash> refused = {}; ///< not offered again in this exchange
        std::size_t refusedBytes = 0;
        std::set<base::Tag> rewound = {}; ///< authors of whom was offered again what came before a gap
        std::vector<Kept> underWay = {};
    };

    base::Result<bool> round(std::vector<Trip> &trips);
    base::Done load(Trip &trip, wire::ExchangeRequest::Space &space, std::size_t &pageBytes);
    base::Done unload(Trip &trip, const wire::ExchangeRequest::Space &asked, const wire::ExchangeReply::Space &told);
    base::Done results(Trip &trip, const std::vector<wire::PushResult> &results);
    base::Done result(Trip &trip, const Kept &kept, const wire::PushResult &result);
    base::Done rows(Trip &trip, const std::vector<base::Bytes> &rows);
    base::Done compare(Trip &trip, const wire::LineMap &theirs);
    base::Done offerLost(Trip &trip, const wire::LineMap &theirs);
    base::Done startOver(Trip &trip);
    base::Done finish(std::vector<Trip> &trips);

    Session &m_session;
    std::atomic<bool> m_isCancelled = false;
    std::function<void(const Report &)> m_tell;
    Report m_report;
};

} // namespace client
