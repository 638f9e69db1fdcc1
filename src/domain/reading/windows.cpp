// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reading/windows.h"

#include <algorithm>
#include <array>

namespace domain::reading {

namespace {

constexpr int firstSchoolMonth = 9;

QDate lastDayOf(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addDays(first.daysInMonth() - 1);
}

bool isMonthBased(const Piece &piece)
{
    return piece.monthFrom != 0;
}

/// A piece whose year is known, as days. Invalid dates (31.02) stay invalid.
Window daysOf(const Piece &piece, int year)
{
    if (piece.shape == Piece::Shape::year)
        return {QDate(year, 1, 1), QDate(year + piece.ordinal, 12, 31), {}, {}};
    if (piece.shape == Piece::Shape::schoolYear)
        return {QDate(year, firstSchoolMonth, 1), QDate(year + 1, 8, 31), {}, {}};
    const int lastYear = piece.monthTo < piece.monthFrom ? year + 1 : year;
    const QDate from(year, piece.monthFrom, piece.dayFrom);
    const QDate to =
        piece.dayTo == 0 ? lastDayOf(lastYear, piece.monthTo) : QDate(lastYear, piece.monthTo, piece.dayTo);
    return {from, to, {}, {}};
}

bool isSound(const Window &window)
{
    const bool areValid = (!window.from || window.from->isValid()) && (!window.to || window.to->isValid());
    return areValid && (window.from || window.to) && (!window.from || !window.to || *window.from <= *window.to);
}

/// Gives years to pieces, in the order of the text.
class YearGiver
{
public:
    YearGiver(std::vector<Item> &items, const PlanTime &plan, ReadWindows &result)
        : m_items(items)
        , m_plan(plan)
        , m_result(result)
    {
    }

    void give()
    {
        fillMonths();
        for (Item &item : m_items) {
            settleShape(item.first);
            if (item.form == Item::Form::range)
                settleShape(item.last);
        }
        for (std::size_t at = 0; at < m_items.size(); ++at)
            giveItem(at);
    }

private:
    /// «11 и 25 апреля»: a lone day takes month and year of what follows.
    void fillMonths()
    {
        const Piece *next = nullptr;
        for (auto item = m_items.rbegin(); item != m_items.rend(); ++item) {
            if (item->form == Item::Form::range)
                next = fillMonth(item->last, next);
            next = fillMonth(item->first, next);
        }
    }

    static const Piece *fillMonth(Piece &piece, const Piece *next)
    {
        if (piece.shape == Piece::Shape::day && piece.monthFrom == 0 && next) {
            piece.monthFrom = piece.monthTo = next->monthFrom;
            piece.year = next->year;
            piece.isSchoolYear = next->isSchoolYear;
        }
        return &piece;
    }

    bool isSchoolPlan() const { return m_plan.period && m_plan.period->isSchoolYear; }

    /// Half-years and the edges of a year become months and days once the kind of year is known.
    void settleShape(Piece &piece) const
    {
        const bool isSchool =
            piece.isSchoolYear || (isSchoolPlan() && !(piece.year && piece.shape == Piece::Shape::yearEnd));
        const bool isPlansYear = piece.shape == Piece::Shape::year && piece.ordinal == 1 && isSchoolPlan()
            && piece.year == m_plan.period->from.year();
        if (isPlansYear)
            piece.shape = Piece::Shape::schoolYear; // «2025-2026» in a plan for that school year
        if (piece.shape == Piece::Shape::halfYear)
            settleHalf(piece, isSchool);
        else if (piece.shape == Piece::Shape::yearEnd)
            settleDay(piece, isSchool ? 5 : 12, 31);
        else if (piece.shape == Piece::Shape::yearStart)
            settleDay(piece, isSchool ? firstSchoolMonth : 1, 1);
    }

    static void settleHalf(Piece &piece, bool isSchool)
    {
        piece.shape = Piece::Shape::months;
        piece.monthFrom = isSchool ? (piece.ordinal == 1 ? 9 : 1) : (piece.ordinal == 1 ? 1 : 7);
        piece.monthTo = isSchool ? (piece.ordinal == 1 ? 12 : 5) : (piece.ordinal == 1 ? 6 : 12);
    }

    static void settleDay(Piece &piece, int month, int day)
    {
        piece.shape = Piece::Shape::day;
        piece.isVague = month == 5; // a school year ends when the school says so
        piece.monthFrom = piece.monthTo = month;
        piece.dayFrom = piece.dayTo = day;
    }

    void giveItem(std::size_t at)
    {
        Item &item = m_items[at];
        if (item.form == Item::Form::range)
            giveRange(item, at);
        else
            giveYear(item.first, at);
        const Piece &last = item.form == Item::Form::range ? item.last : item.first;
        if (last.year && isMonthBased(last))
            m_previous = daysOf(last, *last.year).from;
    }

    void giveRange(Item &item, std::size_t at)
    {
        settleSchoolYear(item.last);
        if (!item.first.year && item.last.year && isMonthBased(item.first)) {
            settleSchoolYear(item.first);
            const bool isYearBefore = isMonthBased(item.last) && isAfter(item.first, item.last);
            item.first.year = *item.last.year - (isYearBefore ? 1 : 0);
            m_hasWrittenYear = true;
            return;
        }
        if (!item.first.year && !m_hasWrittenYear && startsSchoolYearWithAugust(item))
            giveFirstAugust(item.first);
        else
            giveYear(item.first, at);
        if (!item.last.year && item.first.year)
            item.last.year = *item.first.year + (isMonthBased(item.last) && isAfter(item.first, item.last) ? 1 : 0);
    }

    static bool isAfter(const Piece &left, const Piece &right)
    {
        return std::pair(left.monthFrom, left.dayFrom) > std::pair(right.monthTo, right.dayTo == 0 ? 31 : right.dayTo);
    }

    /// «август - май» cannot lie within a school year that ends in August.
    bool startsSchoolYearWithAugust(const Item &item) const
    {
        return isSchoolPlan() && item.first.monthFrom == 8 && isMonthBased(item.last) && item.last.monthTo != 8;
    }

    void giveFirstAugust(Piece &piece)
    {
        piece.year = m_plan.period->from.year();
        m_result.isLow = true;
    }

    /// «января 2024-2025 учебного года» is of the second of them.
    static void settleSchoolYear(Piece &piece)
    {
        if (!piece.isSchoolYear || !piece.year || piece.shape == Piece::Shape::schoolYear)
            return;
        piece.isSchoolYear = false;
        if (piece.monthFrom < firstSchoolMonth)
            ++*piece.year;
    }

    void giveYear(Piece &piece, std::size_t at)
    {
        settleSchoolYear(piece);
        if (piece.year) {
            m_hasWrittenYear = true;
            return;
        }
        if (!isMonthBased(piece))
            return;
        if (m_hasWrittenYear && m_previous)
            giveYearAfter(piece);
        else if (const Piece *next = nextWithYear(at))
            giveYearBefore(piece, *next);
        else if (at == 0 && isSchoolPlan() && piece.monthFrom == 8 && m_items.size() > 1)
            giveFirstAugust(piece);
        else
            giveYearOfPlan(piece);
    }

    void giveYearAfter(Piece &piece) const
    {
        const int year = m_previous->year();
        const bool isEarlier =
            std::pair(piece.monthFrom, piece.dayFrom) < std::pair(m_previous->month(), m_previous->day());
        piece.year = isEarlier ? year + 1 : year;
    }

    const Piece *nextWithYear(std::size_t at) const
    {
        for (std::size_t next = at + 1; next < m_items.size(); ++next) {
            const Piece &first = m_items[next].first;
            const Piece &piece = !first.year && m_items[next].form == Item::Form::range ? m_items[next].last : first;
            if (piece.year && isMonthBased(piece))
                return &piece;
        }
        return nullptr;
    }

    void giveYearBefore(Piece &piece, const Piece &next)
    {
        Piece settled = next;
        settleSchoolYear(settled);
        const bool isYearBefore = isAfter(piece, settled);
        piece.year = *settled.year - (isYearBefore ? 1 : 0);
        const bool isInPlan = m_plan.period && m_plan.period->from <= daysOf(piece, *piece.year).to.value_or(QDate());
        m_result.isLow = m_result.isLow || (isYearBefore && !isInPlan);
    }

    void giveYearOfPlan(Piece &piece)
    {
        if (m_plan.period && m_plan.period->isSchoolYear) {
            piece.year = piece.monthFrom >= firstSchoolMonth ? m_plan.period->from.year() : m_plan.period->to.year();
            return;
        }
        if (m_plan.period) {
            piece.year = m_plan.period->from.year();
            m_result.isLow = m_result.isLow || m_plan.period->from.year() != m_plan.period->to.year();
            return;
        }
        if (m_plan.approved)
            piece.year = m_plan.approved->year();
        m_result.isLow = true;
    }

    std::vector<Item> &m_items;
    const PlanTime &m_plan;
    ReadWindows &m_result;
    bool m_hasWrittenYear = false;
    std::optional<QDate> m_previous;
};

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
    YearGiver(dated, plan, result).give();
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

} // namespace domain::reading
