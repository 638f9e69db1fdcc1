// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/windows.h"

#include "domain/deadlines/pieces/days.h"

#include <algorithm>

namespace domain::deadlines {

namespace {

bool isSound(const Window &window)
{
    const bool areValid = (!window.from || window.from->isValid()) && (!window.to || window.to->isValid());
    return areValid && (window.from || window.to) && (!window.from || !window.to || *window.from <= *window.to);
}

/// «до сентября» is read as the eve of September; people also mean its end.
Window byEve(const Window &piece, ReadWindows &result)
{
    result.isLow = true;
    result.proposal = written({std::nullopt, piece.to, {}, {}});
    return {std::nullopt, piece.from->addDays(-1), {}, {}};
}

Window windowOf(const Item &item, ReadWindows &result)
{
    Window first = item.first.year ? daysOf(item.first, *item.first.year) : Window{};
    if (!isSound(first))
        return {};
    switch (item.form) {
    case Item::Form::whole: return first;
    case Item::Form::from: return {first.from, std::nullopt, {}, {}};
    case Item::Form::byEnd: return {std::nullopt, first.to, {}, {}};
    case Item::Form::by:
        if (item.first.shape == Piece::Shape::yearStart) // «до начала учебного года»: the day itself is too late
            return {std::nullopt, first.from->addDays(-1), {}, {}};
        return item.first.shape == Piece::Shape::day || item.first.shape == Piece::Shape::part
            ? Window{std::nullopt, first.to, {}, {}}
            : byEve(first, result);
    case Item::Form::range: break;
    }
    const Window last = item.last.year ? daysOf(item.last, *item.last.year) : Window{};
    if (!isSound(last))
        return {};
    const bool isEve = item.isLastEve && item.last.shape != Piece::Shape::day;
    return {first.from, isEve ? byEve(last, result).to : last.to, {}, {}};
}

bool isEarlier(const Window &left, const Window &right)
{
    const QDate leftStart = left.from.value_or(left.to.value_or(QDate()));
    const QDate rightStart = right.from.value_or(right.to.value_or(QDate()));
    return leftStart < rightStart;
}

bool isDoubtful(const Item &item)
{
    const bool endsMonth = item.first.shape == Piece::Shape::part && item.first.dayTo == 0;
    const bool isBound = item.form == Item::Form::by || item.form == Item::Form::byEnd;
    const bool isVague = item.first.isVague && !(isBound && endsMonth); // «до конца мая» is plain
    return isVague || item.first.isMisspelt
        || (item.form == Item::Form::range && (item.last.isVague || item.last.isMisspelt));
}

} // namespace

ReadWindows windowsOf(const std::vector<Item> &items, const PlanTime &plan)
{
    ReadWindows result;
    std::vector<Item> dated = items;
    result.isLow = giveYears(dated, plan);
    for (const Item &item : dated) {
        Window window = windowOf(item, result);
        result.isLow = result.isLow || isDoubtful(item) || !isSound(window);
        if (!isSound(window))
            continue;
        window.label = item.label;
        if (item.timeMinutes)
            window.time = QTime(*item.timeMinutes / 60, *item.timeMinutes % 60);
        result.windows.push_back(window);
    }
    result.isLow = result.isLow || !std::is_sorted(result.windows.begin(), result.windows.end(), isEarlier);
    arrange(result.windows);
    return result;
}

void arrange(std::vector<Window> &windows)
{
    std::stable_sort(windows.begin(), windows.end(), isEarlier);
    windows.erase(std::unique(windows.begin(), windows.end()), windows.end());
}

QString written(const Window &window)
{
    const auto day = [](const QDate &date) { return date.toString(QStringLiteral("dd.MM.yyyy")); };
    if (!window.from)
        return window.to ? QStringLiteral("до ") + day(*window.to) : QString();
    if (!window.to)
        return QStringLiteral("с ") + day(*window.from);
    return *window.from == *window.to ? day(*window.from) : day(*window.from) + QStringLiteral(" – ") + day(*window.to);
}

} // namespace domain::deadlines
