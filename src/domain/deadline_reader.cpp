// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadline_reader.h"

#include "domain/reading/windows.h"

#include <algorithm>

namespace domain {

namespace {

using reading::Item;
using reading::Phrase;
using reading::Piece;
using reading::Rhythm;

/// How long before a plan begins its preparation may end when no order's date says more.
constexpr int preparationDays = 62;

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
        m_reading.deadline.text = reading::folded(text);
    }

    DeadlineReading read()
    {
        const QString &text = m_reading.deadline.text;
        const bool isUnderHeader = isMarkOnly(text) && !m_context.columnHeader.isEmpty();
        if (!isUnderHeader && !hasWords(text)) {
            addDoubt(Doubt::Code::deadlineEmpty, std::nullopt);
            return std::move(m_reading);
        }
        m_phrase = reading::phraseOf(isUnderHeader ? reading::folded(m_context.columnHeader) : text);
        m_reading.deadline.kind = kindOf(m_phrase);
        readWindows();
        bindCampaign();
        judge();
        return std::move(m_reading);
    }

private:
    void readWindows()
    {
        auto found = reading::windowsOf(m_phrase.items, {m_context.period, m_context.approved});
        m_isLow = found.isLow;
        m_proposal = found.proposal;
        m_reading.deadline.windows = std::move(found.windows);
        if (m_reading.deadline.kind == Deadline::Kind::recur)
            spreadRecurrences();
        else if (m_reading.deadline.kind == Deadline::Kind::period && m_phrase.items.empty())
            usePeriod();
    }

    void usePeriod()
    {
        m_isLow = m_isLow || !m_context.period || (m_phrase.saysSchoolYear && !m_context.period->isSchoolYear);
        if (m_context.period)
            m_reading.deadline.windows = {{m_context.period->from, m_context.period->to, {}, {}}};
    }

    void spreadRecurrences()
    {
        auto &windows = m_reading.deadline.windows;
        const bool isSchoolYear = m_context.period && m_context.period->isSchoolYear;
        const bool isUnitVague = m_phrase.rhythm == Rhythm::term || m_phrase.rhythm == Rhythm::trimester;
        m_isLow = m_isLow || isUnitVague;
        if (m_phrase.startYear)
            startLater();
        if (windows.empty() && m_context.period)
            windows = {{m_context.period->from, m_context.period->to, {}, {}}};
        std::vector<Window> spread;
        for (const Window &base : windows) {
            const auto more = reading::recurrencesIn(base, m_phrase.rhythm, m_phrase.monthDay, isSchoolYear);
            spread.insert(spread.end(), more.begin(), more.end());
        }
        reading::arrange(spread);
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
        const auto found = reading::windowsOf(items, {m_context.period, m_context.approved});
        m_reading.deadline.windows = found.windows;
        m_isLow = found.isLow;
    }

    // --- the ВПР campaign --------------------------------------------------------------------------------------

    void bindCampaign()
    {
        if (!m_context.campaigns)
            return;
        Deadline &deadline = m_reading.deadline;
        if (m_phrase.isReference)
            bindReference();
        if (deadline.kind == Deadline::Kind::ref || !deadline.campaign.isEmpty())
            return;
        if (deadline.windows.size() != 1)
            return;
        const Campaign *campaign = m_context.campaigns->withWindow(deadline.windows.front());
        if (!campaign && isHolding())
            campaign = campaignAround(deadline.windows.front());
        if (campaign)
            deadline.campaign = campaign->name;
    }

    void bindReference()
    {
        const bool isByMeasure = m_phrase.isScheduleOfWork && reading::speaksOfCampaign(m_context.measureText);
        if (!m_phrase.speaksOfCampaign && !isByMeasure)
            return;
        const auto year = campaignYear();
        const Campaign *campaign = year ? m_context.campaigns->find(QString::number(*year)) : nullptr;
        if (!campaign)
            return;
        m_isLow = m_isLow || !m_phrase.speaksOfCampaign;
        m_reading.deadline.campaign = campaign->name;
        if (m_reading.deadline.windows.empty())
            useWindowOf(*campaign);
    }

    void useWindowOf(const Campaign &campaign)
    {
        const CampaignWindow &known = campaign.windowOn(m_context.approved);
        const CampaignWindow &latest = campaign.windowOn(std::nullopt);
        m_reading.deadline.windows = {{known.from, known.to, {}, {}}};
        if (known == latest)
            return;
        m_isLow = true; // the campaign was moved after the order
        m_proposal = reading::written({latest.from, latest.to, {}, {}});
    }

    std::optional<int> campaignYear() const
    {
        if (m_phrase.campaignYear)
            return m_phrase.campaignYear;
        if (!m_context.period)
            return std::nullopt;
        const bool isOneYear = m_context.period->from.year() == m_context.period->to.year();
        if (!isOneYear && !m_context.period->isSchoolYear)
            return std::nullopt;
        return m_context.period->to.year(); // in a school year the ВПР come in spring
    }

    /// «Проведение ВПР ...», «Организация и проведение ВПР», «Участие в ВПР»: the campaign itself, not work around it.
    bool isHolding() const
    {
        const QString text = reading::folded(m_context.measureText).toLower();
        const bool isIt = text.startsWith(u"проведени") || text.startsWith(u"организация проведения")
            || text.startsWith(u"организация и проведение") || text.startsWith(u"участие");
        const QString beginning = text.section(u' ', 0, 6);
        return isIt && reading::speaksOfCampaign(beginning) && !beginning.contains(u"анализ")
            && !beginning.contains(u"вопрос");
    }

    const Campaign *campaignAround(const Window &window) const
    {
        if (!window.from || !window.to)
            return nullptr;
        const Campaign *campaign = m_context.campaigns->find(QString::number(window.to->year()));
        if (!campaign)
            return nullptr;
        const CampaignWindow &known = campaign->windowOn(m_context.approved);
        const bool overlaps = (!known.from || *known.from <= *window.to) && (!known.to || *known.to >= *window.from);
        return overlaps ? campaign : nullptr;
    }

    // --- doubts ------------------------------------------------------------------------------------------------

    void judge()
    {
        Deadline &deadline = m_reading.deadline;
        const bool isMixed = (m_phrase.isEvent || deadline.kind == Deadline::Kind::ref) && !m_phrase.items.empty();
        const bool isOpen =
            deadline.kind == Deadline::Kind::none || m_phrase.isTentative || isMixed || !m_phrase.unknown.isEmpty();
        if (m_isLow || isOpen) {
            deadline.confidence = Deadline::Confidence::low;
            addDoubt(Doubt::Code::deadlineAmbiguous, m_proposal);
        }
        if (deadline.kind != Deadline::Kind::ref && deadline.kind != Deadline::Kind::recur)
            doubtWindowsOutside();
    }

    void doubtWindowsOutside()
    {
        const auto &windows = m_reading.deadline.windows;
        const bool isOutside = std::any_of(windows.begin(), windows.end(), [&](const Window &window) {
            return isTooEarly(window) || isTooLate(window);
        });
        if (!isOutside)
            return;
        QStringList proposals;
        for (const Window &window : windows)
            proposals.append(reading::written(proposed(window)));
        const QString proposal = proposals.join(QStringLiteral("; "));
        const bool isAnother = std::any_of(windows.begin(), windows.end(),
                                           [&](const Window &window) { return proposed(window) != window; });
        addDoubt(Doubt::Code::deadlineOutsidePlan, isAnother ? std::optional(proposal) : std::nullopt);
    }

    bool isTooEarly(const Window &window) const
    {
        if (!window.to)
            return false;
        if (m_context.approved)
            return *window.to < *m_context.approved;
        return m_context.period && *window.to < m_context.period->from.addDays(-preparationDays);
    }

    bool isTooLate(const Window &window) const
    {
        if (m_context.isOpenEnded || !m_context.period)
            return false;
        const auto start = window.from ? window.from : window.to;
        return start && *start > m_context.period->to;
    }

    /// The same days in the next year that is not over before the order; a late window stays: nobody knows what was
    /// meant.
    Window proposed(const Window &window) const
    {
        Window next = window;
        for (int years = 1; years <= 3 && isTooEarly(next); ++years) {
            next.from = window.from ? std::optional(window.from->addYears(years)) : std::nullopt;
            next.to = inYear(*window.to, years);
        }
        return isTooEarly(next) ? window : next;
    }

    /// The end of February stays the end of February.
    static QDate inYear(const QDate &day, int years)
    {
        const QDate there = day.addYears(years);
        const bool isMonthEnd = day.day() == day.daysInMonth();
        return isMonthEnd ? QDate(there.year(), there.month(), there.daysInMonth()) : there;
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

} // namespace

DeadlineReading readDeadline(const QString &text, const DeadlineContext &context)
{
    return Reader(text, context).read();
}

} // namespace domain
