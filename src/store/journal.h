// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"

#include <string>
#include <vector>

namespace store {

/// One exchange, or a row of like ones that carried nothing, as a person reads of it later.
struct Journey
{
    std::int64_t beganMs = 0; ///< wall clock, a label
    std::int64_t endedMs = 0; ///< of the last of them
    int times = 1;
    std::string way; ///< a word of whoever writes it: `centre`, `driveOut`, `driveIn`
    std::string place; ///< address or name of a file
    int sent = 0;
    int received = 0;
    int held = 0; ///< waited here when it ended
    std::int64_t bytesUp = 0;
    std::int64_t bytesDown = 0;
    std::string trouble; ///< a word of whoever writes it; empty: it went well

    bool operator==(const Journey &) const = default;
};

/// The exchanges of a profile, newest first; the oldest go when there are more than `limit`.
class Journal
{
public:
    static constexpr int limit = 500;

    explicit Journal(db::Database &database)
        : m_database(&database)
    {
    }

    /// One that carried nothing and is like the newest (same way, place, trouble and held) is counted with it, so that
    /// a quiet night does not push out what happened the day before.
    base::Done note(const Journey &journey);
    base::Result<std::vector<Journey>> latest(int count = limit) const;

private:
    db::Database *m_database;
};

} // namespace store
