// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/year_giver.h"

#include "domain/deadlines/pieces/days.h"

namespace domain::deadlines {

namespace {

bool isMonthBased(const Piece &piece)
{
    return piece.monthFrom != 0;
}

/// Gives years to pieces, in the order of the text.
class YearGiver
{
public:
    YearGiver(std::vector<Item> &items, const PlanTime &plan)
        : m_items(items)
        , m_plan(plan)
    {
    }

    /// Whether the words allow another year.
    bool give()
    {
        fillMonths();
        for (Item &item : m_items) {
            settleShape(item.first);
            if (item.form == Item::Form::range)
                settleShape(item.last);
        }
        for (std::size_t at = 0; at < m_items.size(); ++at)
            giveItem(at);
        return m_isLow;
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
        const bool isEdge = piece.shape == Piece::Shape::yearEnd || piece.shape == Piece::Shape::yearStart;
        const bool isSchool = piece.isSchoolYear || (isSchoolPlan() && !(piece.year && isEdge));
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
        if (piece.shape == Piece::Shape::yearEnd)
            piece.shape = Piece::Shape::day; // a start stays one: «до начала» leaves its day out
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
            m_previous = startOf(last, *last.year);
    }

    /// Of a day that no calendar has («31.02.2025») the month: its year is meant nevertheless.
    static std::optional<QDate> startOf(const Piece &piece, int year)
    {
        const auto from = daysOf(piece, year).from;
        const QDate month(year, piece.monthFrom, 1);
        return from && !from->isValid() ? (month.isValid() ? std::optional(month) : std::nullopt) : from;
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
        m_isLow = true;
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
        m_isLow = m_isLow || (isYearBefore && !isInPlan);
    }

    void giveYearOfPlan(Piece &piece)
    {
        if (m_plan.period && m_plan.period->isSchoolYear) {
            piece.year = piece.monthFrom >= firstSchoolMonth ? m_plan.period->from.year() : m_plan.period->to.year();
            return;
        }
        if (m_plan.period) {
            piece.year = m_plan.period->from.year();
            m_isLow = m_isLow || m_plan.period->from.year() != m_plan.period->to.year();
            return;
        }
        if (m_plan.approved)
            piece.year = m_plan.approved->year();
        m_isLow = true;
    }

    std::vector<Item> &m_items;
    const PlanTime &m_plan;
    bool m_isLow = false;
    bool m_hasWrittenYear = false;
    std::optional<QDate> m_previous;
};

} // namespace

bool giveYears(std::vector<Item> &items, const PlanTime &plan)
{
    return YearGiver(items, plan).give();
}

} // namespace domain::deadlines
