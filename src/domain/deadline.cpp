// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadline.h"

#include "domain/doubt.h"
#include "domain/roadmap.h"

#include <array>

namespace domain {

QString nameOf(Deadline::Kind kind)
{
    static constexpr std::array names{"by", "range", "months", "multi", "period", "ref", "recur", "event", "none"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(kind)));
}

QString nameOf(Doubt::Code code)
{
    static constexpr std::array names{
        "continuation-joined", "header-repeated", "heading-in-cell", "ghost-column",        "duplicate-cell",
        "cell-shifted",        "text-cut",        "deadline-empty",  "deadline-ambiguous",  "deadline-outside-plan",
        "mixed-script",        "ocr-suspect",     "party-unknown",   "order-contradiction", "not-a-roadmap"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(code)));
}

bool isApplied(Doubt::Code code)
{
    return code <= Doubt::Code::duplicateCell;
}

QString nameOf(Level level)
{
    static constexpr std::array names{"unknown", "region", "municipality", "school"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(level)));
}

} // namespace domain
