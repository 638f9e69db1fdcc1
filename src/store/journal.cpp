// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "db/transaction.h"

namespace store {

namespace {

// Columns of every query below: began, ended, times, way, place, sent, received, held, up, down, trouble.
Journey journeyIn(const db::Statement &row)
{
    Journey journey;
    journey.beganMs = row.int64(0);
    journey.endedMs = row.int64(1);
    journey.times = static_cast<int>(row.int64(2));
    journey.way = row.text(3);
    journey.place = row.text(4);
    journey.sent = static_cast<int>(row.int64(5));
    journey.received = static_cast<int>(row.int64(6));
    journey.held = static_cast<int>(row.int64(7));
    journey.bytesUp = row.int64(8);
    journey.bytesDown = row.int64(9);
    journey.trouble = row.text(10);
    return journey;
}

bool isQuiet(const Journey &journey)
{
    return journey.sent == 0 && journey.received == 0;
}

bool isOneMoreOf(const Journey &last, const Journey &next)
{
    return isQuiet(last) && isQuiet(next) && last.way == next.way && last.place == next.place
        && last.trouble == next.trouble && last.held == next.held;
}

} // namespace

base::Done Journal::note(const Journey &journey)
{
    db::Transaction transaction(*m_database);
    const auto last = latest(1);
    if (!last)
        return last.error();
    if (!last->empty() && isOneMoreOf(last->front(), journey)) {
        if (auto done = m_database->run("UPDATE journey SET ended = ?1, times = times + 1, up = up + ?2, "
                                        "down = down + ?3 WHERE id = (SELECT max(id) FROM journey)",
                                        journey.endedMs, journey.bytesUp, journey.bytesDown);
            !done)
            return done;
        return transaction.commit();
    }
    if (auto done =
            m_database->run("INSERT INTO journey (began, ended, times, way, place, sent, received, held, up, "
                            "down, trouble) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                            journey.beganMs, journey.endedMs, journey.times, journey.way, journey.place, journey.sent,
                            journey.received, journey.held, journey.bytesUp, journey.bytesDown, journey.trouble);
        !done)
        return done;
    if (auto done = m_database->run("DELETE FROM journey WHERE id <= (SELECT max(id) FROM journey) - ?1", limit); !done)
        return done;
    return transaction.commit();
}

base::Result<std::vector<Journey>> Journal::latest(int count) const
{
    auto rows = m_database->query("SELECT began, ended, times, way, place, sent, received, held, up, down, trouble "
                                  "FROM journey ORDER BY id DESC LIMIT ?1",
                                  count);
    std::vector<Journey> all;
    while (rows.step())
        all.push_back(journeyIn(rows));
    if (auto done = rows.finish(); !done)
        return done.error();
    return all;
}

} // namespace store
