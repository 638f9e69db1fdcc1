// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadline.h"
#include "domain/doubt.h"

namespace domain {

enum class Level { unknown, region, municipality, school };

/// `region`, `municipality`, `school`, `unknown`.
QString nameOf(Level level);

struct Section
{
    QString number; ///< as written without the final dot («1», «II»), empty where there is none
    QString title;
    int line = 0;

    bool operator==(const Section &) const = default;
};

/// One row of a roadmap. Texts are verbatim after joining cut cells, tags removed, white space folded.
struct Measure
{
    std::optional<int> section; ///< index into Roadmap::sections
    QString number; ///< as written without the final dot: «1.10» is a text, not a number
    QString text;
    std::optional<QString> expected; ///< none where the table has no such column or the cell is empty
    QString notes;
    Deadline deadline;
    QString responsibleText;
    QStringList responsible; ///< the dictionary's short names, unknown parties as written
    int line = 0; ///< 1-based line (or table row) where it starts

    bool operator==(const Measure &) const = default;
};

/// A number and date of the document's own order, and where they stand. Only what is written: a blank number is none.
struct Order
{
    std::optional<QString> number;
    std::optional<QDate> date;
    QString place; ///< `order` (the order's head) or `stamp` («Утверждена приказом ...»)

    bool operator==(const Order &) const = default;
};

struct Period
{
    QDate from;
    QDate to;
    bool isSchoolYear = false; ///< 01.09 to 31.08: decides the year of a month without one

    bool operator==(const Period &) const = default;
};

/// A roadmap as its document tells it: values and doubts, nothing of its life afterwards.
struct Roadmap
{
    QString title;
    Level level = Level::unknown;
    QString organisation;
    std::optional<Period> period;
    std::vector<Order> orders;
    QString signedBy;
    QString controlledBy;
    std::vector<Section> sections;
    std::vector<Measure> measures;
    std::vector<Doubt> doubts;

    bool operator==(const Roadmap &) const = default;
};

} // namespace domain
