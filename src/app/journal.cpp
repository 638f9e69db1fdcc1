// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal.h"

#include "app/desk.h"
#include "app/text.h"

#include <array>

namespace app {

namespace {

using base::Error;
using Way = Journey::Way;

constexpr std::array<std::pair<Way, std::string_view>, 3> ways{
    {{Way::centre, "centre"}, {Way::driveOut, "driveOut"}, {Way::driveIn, "driveIn"}}};

// The numbers of base::Error::Code may change with the program; what is stored does not.
constexpr std::array<std::pair<Error::Code, std::string_view>, 14> codes{{{Error::Code::invalid, "invalid"},
                                                                          {Error::Code::tooLarge, "tooLarge"},
                                                                          {Error::Code::damaged, "damaged"},
                                                                          {Error::Code::newer, "newer"},
                                                                          {Error::Code::missing, "missing"},
                                                                          {Error::Code::notFound, "notFound"},
                                                                          {Error::Code::conflict, "conflict"},
                                                                          {Error::Code::refused, "refused"},
                                                                          {Error::Code::wrongKey, "wrongKey"},
                                                                          {Error::Code::busy, "busy"},
                                                                          {Error::Code::network, "network"},
                                                                          {Error::Code::full, "full"},
                                                                          {Error::Code::io, "io"},
                                                                          {Error::Code::cancelled, "cancelled"}}};

template <typename Table, typename Key>
std::string wordOf(const Table &table, Key key)
{
    const auto found = std::find_if(table.begin(), table.end(), [key](const auto &pair) { return pair.first == key; });
    return std::string(found->second);
}

template <typename Table>
auto keyOf(const Table &table, std::string_view word) -> std::optional<decltype(table.front().first)>
{
    for (const auto &[key, name] : table)
        if (name == word)
            return key;
    return std::nullopt;
}

std::string troubleOf(const ExchangeReport &sum, const std::optional<Error> &failure)
{
    QStringList words = sum.told;
    if (failure)
        words.prepend(QString::fromStdString(wordOf(codes, failure->code)));
    return words.join(QLatin1Char(' ')).toStdString();
}

std::optional<Journey> journeyOf(const store::Journey &kept)
{
    const auto way = keyOf(ways, kept.way);
    if (!way)
        return std::nullopt;
    Journey journey{*way,          textOf(kept.place), kept.beganMs, kept.endedMs,   kept.times, kept.sent,
                    kept.received, kept.held,          kept.bytesUp, kept.bytesDown, {},         {}};
    journey.told = textOf(kept.trouble).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!journey.told.isEmpty())
        journey.error = keyOf(codes, journey.told.first().toStdString());
    if (journey.error)
        journey.told.removeFirst();
    return journey;
}

} // namespace

base::Result<std::vector<Journey>> journal(Desk &desk)
{
    const auto kept = desk.store().journal().latest();
    if (!kept)
        return kept.error();
    std::vector<Journey> all;
    for (const store::Journey &one : *kept)
        if (auto journey = journeyOf(one))
            all.push_back(std::move(*journey));
    return all;
}

base::Done note(Desk &desk, Journey::Way way, const QString &place, std::int64_t beganMs, const ExchangeReport &sum,
                const std::optional<Error> &failure)
{
    const bool isStopped = failure && failure->code == Error::Code::cancelled;
    if ((failure && failure->code == Error::Code::busy) || (isStopped && sum.sent + sum.received == 0))
        return {};
    return desk.store().journal().note({beganMs, desk.nowMs(), 1, wordOf(ways, way), place.toStdString(), sum.sent,
                                        sum.received, sum.held, sum.bytesUp, sum.bytesDown, troubleOf(sum, failure)});
}

} // namespace app
