// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace domain {

/// From and to are inclusive; an open side is none («С 14.03.2023», «до 22 января»).
struct Window
{
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::optional<QTime> time; ///< of the last day, as written («до 18:00 мск»)
    QString label; ///< what the document says of this occurrence («региональный мониторинг»), else empty

    bool operator==(const Window &) const = default;
};

/// A measure's deadline: the words verbatim and what they mean.
struct Deadline
{
    enum class Kind { by, range, months, multi, period, ref, recur, event, none };
    enum class Confidence { high, low };

    QString text; ///< verbatim after joining cut cells, white space folded
    Kind kind = Kind::none;
    std::vector<Window> windows; ///< in time order; empty for `none`, `event` and references that nothing resolves
    Confidence confidence = Confidence::high;
    QString campaign; ///< the ВПР campaign it refers to («2024»), else empty

    bool operator==(const Deadline &) const = default;
};

/// `by`, `range`, ... as the command line prints it.
QString nameOf(Deadline::Kind kind);

} // namespace domain
