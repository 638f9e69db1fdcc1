// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <filesystem>
#include <vector>

namespace document::out {

/// A whole day or several, first to last, both inclusive. Whole days only: what a paper says is kept by the day, and a
/// day needs no time zone.
struct Event
{
    QString uid; ///< the same for the same thing in every export: an import then changes its event and makes none anew
    QDate first;
    QDate last;
    QString summary;
    QString description;
    bool isCancelled = false;
    std::vector<int> remindDaysBefore; ///< at nine in the morning, counted from the last day; 0: on that day

    bool operator==(const Event &) const = default;
};

struct Calendar
{
    QString name;
    QString description;
    QDateTime made; ///< the moment of the export: a later one wins where both are imported
    std::vector<Event> events;

    bool operator==(const Calendar &) const = default;
};

/// RFC 5545: UTF-8, CRLF, lines folded at 75 octets between letters, a VEVENT for each event with a VALARM for each
/// reminder. VEVENT and not VTODO: most calendars that schools have pass over the latter in silence.
/// SEQUENCE counts the minutes since 2020, so that it grows from export to export.
QByteArray icsOf(const Calendar &calendar);

/// Writes it over whatever lies there. Error full, io: the file is worth nothing then.
base::Done writeIcs(const Calendar &calendar, const std::filesystem::path &file);

} // namespace document::out
