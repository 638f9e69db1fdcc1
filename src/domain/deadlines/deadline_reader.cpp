// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/deadline_reader.h"

#include "domain/deadlines/campaign_link.h"
#include "domain/deadlines/outside_plan.h"
#include "domain/deadlines/windows.h"
#include "domain/spelling/scripts.h"

#include <algorithm>

namespace domain {

namespace {

using deadlines::Item;
using deadlines::Phrase;
using deadlines::Piece;
using deadlines::Rhythm;

bool isMarkOnly(const QString &text)
{
    static constexpr QStringView marks = u"хХxX+vV✓✔√*•";
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](QChar sign) { return marks.contains(sign) || sign.isSpace(); });
}

bool hasWords(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.isLetterOrNumber(); });
}

bool isYearLong(const Piece &piece)
{
    return piece.shape == Piece::Shape::year || piece.shape == Piece::Shape::schoolYear;
}

bool isMonthsLong(const Piece &piece)
{
    return piece.shape == Piece::Shape::months || piece.shape == Piece::Shape::halfYear;
}

Deadline::Kind kindOf(const Item &item)
{
    const bool isRange = item.form == Item::Form::range;
    if (item.form == Item::Form::by || item.form == Item::Form::byEnd)
        return Deadline::Kind::by;
    if (item.form == Item::Form::whole && isYearLong(item.first))
        return Deadline::Kind::period;
    const bool isMonths = isMonthsLong(item.first) && (!isRange || isMonthsLong(item.last));
    return isMonths ? Deadline::Kind::months : Deadline::Kind::range;
}

Deadline::Kind kindOf(const Phrase &phrase)
{
    if (phrase.rhythm != Rhythm::none)
        return Deadline::Kind::recur;
    const bool isBesideOthers = phrase.items.empty() ? phrase.isPeriod : !phrase.isReferenceFirst;
    if (phrase.isReference && !isBesideOthers)
        return Deadline::Kind::ref;
    if (phrase.items.size() > 1)
        return Deadline::Kind::multi;
    if (!phrase.items.empty())
        return kindOf(phrase.items.front());
    if (phrase.isPeriod)
        return Deadline::Kind::period;
    return phrase.isEvent ? Deadline::Kind::event : Deadline::Kind::none;
}

/// Reads one deadline; the parts share what the words and the plan say.
class Reader
{
public:
    Reader(const QString &text, const DeadlineContext &context)
        : m_context(context)
    {
        m_reading.deadline.text = deadlines::folded(text);
    }

    DeadlineReading read()
    {
        const QString &text = m_reading.deadline.text;
        const bool isUnderHeader = isMarkOnly(text) && !m_context.columnHeader.isEmpty();
        if (!isUnderHeader && !hasWords(text)) {
            addDoubt(Doubt::Code::deadlineEmpty, std::nullopt);
            return std::move(m_reading);
        }
        m_phrase = deadlines::phraseOf(isUnderHeader ? deadlines::folded(m_context.columnHeader) : text);
        m_reading.deadline.kind = kindOf(m_phrase);
        readWindows();
        bindCampaign();
        doubt();
        return std::move(m_reading);
    }

private:
    void readWindows()
    {
        if (m_phrase.rhythm == Rhythm::year && m_context.period && !m_phrase.startYear && !m_phrase.items.empty())
            repeatYearly();
        auto found = deadlines::windowsOf(m_phrase.items, {m_context.period, m_context.approved});
        m_isLow = found.isLow;
        m_proposal = found.proposal;
        m_reading.deadline.windows = std::move(found.windows);
        if (m_reading.deadline.kind == Deadline::Kind::recur)
            spreadRecurrences();
        else if (m_reading.deadline.kind == Deadline::Kind::period && m_phrase.items.empty())
            usePeriod();
    }

    /// «ежегодно, январь» in a plan for three years: each of its Januaries.
    void repeatYearly()
    {
        const Period &period = *m_context.period;
        std::vector<Item> repeated;
        for (const Item &item : m_phrase.items) {
            const bool isOpen = !item.first.year && !(item.form == Item::Form::range && item.last.year);
            for (int year = period.from.year(); isOpen && year <= period.to.year(); ++year) {
                Item occasion = item;
                occasion.first.year = year;
                if (overlaps(deadlines::windowsOf({occasion}, {period, m_context.approved}).windows, period))
                    repeated.push_back(occasion);
            }
            if (!isOpen)
                repeated.push_back(item);
        }
        if (!repeated.empty())
            m_phrase.items = std::move(repeated);
    }

    static bool overlaps(const std::vector<Window> &windows, const Period &period)
    {
        return std::any_of(windows.begin(), windows.end(), [&](const Window &window) {
            const QDate first = window.from.value_or(window.to.value_or(period.from));
            const QDate last = window.to.value_or(period.to);
            return first <= period.to && last >= period.from;
        });
    }

    void usePeriod()
    {
        m_isLow = m_isLow || !m_context.period || (m_phrase.saysSchoolYear && !m_context.period->isSchoolYear);
        if (m_context.period)
            m_reading.deadline.windows = {{m_context.period->from, m_context.period->to, {}, {}}};
    }

    /// A rhythm beside a reference that nothing resolves: «ежемесячно по графику».
    void recurWithinPlan()
    {
        if (m_context.period)
            m_reading.deadline.windows =
                deadlines::recurrencesIn({m_context.period->from, m_context.period->to, {}, {}}, m_phrase.rhythm,
                                         m_phrase.monthDay, m_context.period->isSchoolYear);
    }

    void spreadRecurrences()
    {
        auto &windows = m_reading.deadline.windows;
        const bool isSchoolYear = m_context.period && m_context.period->isSchoolYear;
        const bool isUnitVague = m_phrase.rhythm == Rhythm::term || m_phrase.rhythm == Rhythm::trimester;
        m_isLow = m_isLow || isUnitVague;
        if (m_phrase.startYear)
            startLater();
        if (windows.empty() && m_context.period && !m_phrase.isReference)
            windows = {{m_context.period->from, m_context.period->to, {}, {}}};
        std::vector<Window> spread;
        for (const Window &base : windows) {
            const auto more = deadlines::recurrencesIn(base, m_phrase.rhythm, m_phrase.monthDay, isSchoolYear);
            if (more.empty()) // «раз в полугодие (ноябрь, апрель)»: the occasions themselves
                spread.push_back(base);
            spread.insert(spread.end(), more.begin(), more.end());
        }
        deadlines::arrange(spread);
        windows = std::move(spread);
    }

    /// «май, ежегодно с 2023» without a plan: the first May meant.
    void startLater()
    {
        for (Window &window : m_reading.deadline.windows) {
            const int late = *m_phrase.startYear - window.from.value_or(window.to.value_or(QDate())).year();
            if (late <= 0)
                continue;
            window.from = window.from ? std::optional(window.from->addYears(late)) : std::nullopt;
            window.to = window.to ? std::optional(window.to->addYears(late)) : std::nullopt;
        }
        if (!m_phrase.items.empty() && m_reading.deadline.windows.empty())
            giveStartYear();
    }

    void giveStartYear()
    {
        auto items = m_phrase.items;
        for (Item &item : items)
            item.first.year = m_phrase.startYear;
        const auto found = deadlines::windowsOf(items, {m_context.period, m_context.approved});
        m_reading.deadline.windows = found.windows;
        m_isLow = found.isLow;
    }

    void bindCampaign()
    {
        auto link = deadlines::campaignLinkOf(m_reading.deadline, m_phrase, m_context);
        m_reading.deadline.campaign = link.name;
        m_isLow = m_isLow || link.isLow;
        if (link.proposal)
            m_proposal = link.proposal;
        if (!link.windows.empty())
            m_reading.deadline.windows = std::move(link.windows); // «ежедневно в период ВПР»
        else if (m_reading.deadline.kind == Deadline::Kind::recur && m_reading.deadline.windows.empty())
            recurWithinPlan();
    }

    void doubt()
    {
        Deadline &deadline = m_reading.deadline;
        const bool isMixed = (m_phrase.isEvent || deadline.kind == Deadline::Kind::ref) && !m_phrase.items.empty();
        const bool isOpen =
            deadline.kind == Deadline::Kind::none || m_phrase.isTentative || isMixed || !m_phrase.unknown.isEmpty();
        if (m_isLow || isOpen) {
            deadline.confidence = Deadline::Confidence::low;
            addDoubt(Doubt::Code::deadlineAmbiguous, m_proposal);
        }
        const bool isSpread = deadline.kind == Deadline::Kind::ref || deadline.kind == Deadline::Kind::recur;
        if (!isSpread && deadlines::isOutsidePlan(deadline.windows, m_context))
            addDoubt(Doubt::Code::deadlineOutsidePlan, deadlines::insidePlan(deadline.windows, m_context));
    }

    void addDoubt(Doubt::Code code, const std::optional<QString> &proposal)
    {
        Doubt doubt;
        doubt.code = code;
        doubt.original = m_reading.deadline.text;
        doubt.proposal = proposal;
        m_reading.doubts.push_back(doubt);
    }

    const DeadlineContext &m_context;
    DeadlineReading m_reading;
    Phrase m_phrase;
    bool m_isLow = false;
    std::optional<QString> m_proposal;
};

/// «до 30.0З.2024»: where the words become clear with digits for the letters that look like them, that is the doubt.
void proposeDigits(DeadlineReading &reading, const DeadlineContext &context)
{
    const auto mended = withDigits(reading.deadline.text);
    if (!mended || Reader(*mended, context).read().deadline.confidence == Deadline::Confidence::low)
        return;
    reading.doubts = {{Doubt::Code::ocrSuspect, 0, reading.deadline.text, mended, {}}};
}

} // namespace

DeadlineReading readDeadline(const QString &text, const DeadlineContext &context)
{
    DeadlineReading reading = Reader(text, context).read();
    if (reading.deadline.confidence == Deadline::Confidence::low)
        proposeDigits(reading, context);
    return reading;
}

} // namespace domain
