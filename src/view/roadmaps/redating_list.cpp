// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/roadmaps/redating_list.h"

#include "view/key.h"
#include "view/words.h"

#include <algorithm>

namespace view {

namespace {

constexpr int mostDays = 3660;
constexpr int chosenCell = 3;

/// Nothing: no day; an empty text is none.
std::optional<std::optional<QDate>> dayIn(const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::optional<QDate>();
    const QDate day = QDate::fromString(text.trimmed(), QStringLiteral("d.M.yyyy"));
    return day.isValid() ? std::optional(std::optional(day)) : std::nullopt;
}

QString writtenOf(const std::optional<QDate> &day)
{
    return day ? day->toString(QStringLiteral("dd.MM.yyyy")) : QString();
}

QString datesOf(const domain::Deadline &deadline)
{
    QStringList windows;
    for (const auto &window : deadline.windows)
        windows << words::textOf(window);
    return windows.join(QStringLiteral("; "));
}

} // namespace

RedatingList::RedatingList(QObject *parent)
    : Rows({"place", "before", "after", "chosen", "torn"}, parent)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &RedatingList::askForMoved);
}

void RedatingList::put(auto &wish, const auto &value)
{
    if (wish == value)
        return;
    wish = value;
    Q_EMIT asked();
    askAnew();
}

void RedatingList::askAnew()
{
    m_isWished = true;
    refresh();
    m_isWished = false;
}

void RedatingList::setRoadmap(const QString &key)
{
    if (m_roadmap == key)
        return;
    m_roadmap = key;
    m_isRead = false;
    Q_EMIT asked();
    refresh();
}

void RedatingList::setByDays(bool byDays)
{
    if (m_byDays != byDays)
        m_marked.clear();
    put(m_byDays, byDays);
}

void RedatingList::setFrom(const QString &from)
{
    put(m_from, from);
}

void RedatingList::setTo(const QString &to)
{
    put(m_to, to);
}

void RedatingList::setDays(const QString &days)
{
    put(m_days, days);
}

void RedatingList::setCampaign(int index)
{
    if (m_campaigns.empty() && index >= 0)
        m_campaign = index; // they are still read; what is beyond them becomes the last
    if (index < 0 || std::size_t(index) >= m_campaigns.size() || index == m_campaign)
        return;
    m_campaign = index;
    writeDates(m_campaigns[std::size_t(index)].window);
    Q_EMIT asked();
    askAnew();
}

void RedatingList::writeDates(const domain::Window &known)
{
    m_from = writtenOf(known.from);
    m_to = writtenOf(known.to);
}

QStringList RedatingList::campaigns() const
{
    QStringList names;
    for (const auto &campaign : m_campaigns)
        names << tr("ВПР %1: %n мероприятий", nullptr, campaign.measures).arg(campaign.name);
    return names;
}

void RedatingList::choose(int row, bool isChosen)
{
    if (row < 0 || std::size_t(row) >= m_redated.size())
        return;
    const QString key = keyOf(m_redated[std::size_t(row)].id);
    isChosen == m_byDays ? void(m_marked.insert(key)) : void(m_marked.remove(key));
    mark();
}

void RedatingList::chooseAll(bool isChosen)
{
    m_marked.clear();
    if (isChosen == m_byDays)
        for (const auto &redated : m_redated)
            m_marked.insert(keyOf(redated.id));
    mark();
}

// A campaign takes all that is bound to it along but what is left out; by days moves only what a person picks.
bool RedatingList::isChosen(const app::Redated &redated) const
{
    return !redated.isTorn && m_marked.contains(keyOf(redated.id)) == m_byDays;
}

void RedatingList::apply()
{
    std::vector<app::FieldChange> changes;
    const int count = m_chosen;
    for (const auto &redated : m_redated)
        if (isChosen(redated))
            changes.insert(changes.end(), redated.changes.begin(), redated.changes.end());
    if (!workspace() || changes.empty())
        return;
    workspace()->writeAll(changes);
    session()->undo()->offer(tr("Сроки сдвинуты у %n мероприятий", nullptr, count), [open = session(), changes] {
        if (open->workspace())
            open->workspace()->takeBack(changes);
    });
}

std::optional<app::Shift> RedatingList::shiftOfCampaign()
{
    const auto from = dayIn(m_from);
    const auto to = dayIn(m_to);
    if (m_campaigns.empty())
        m_trouble = tr("В этой карте нет мероприятий, привязанных к кампании ВПР.");
    else if (!from || !to || (!*from && !*to))
        m_trouble = tr("Напишите даты так: 19.09.2022.");
    else if (*from && *to && **from > **to)
        m_trouble = tr("Начало позже конца: проверьте даты.");
    else
        return app::Shift{m_campaigns[std::size_t(m_campaign)].name, {*from, *to, {}, {}}, 0};
    return std::nullopt;
}

std::optional<app::Shift> RedatingList::shift()
{
    m_trouble.clear();
    if (!m_byDays)
        return shiftOfCampaign();
    bool isNumber = false;
    const int days = m_days.trimmed().toInt(&isNumber);
    if (isNumber && days != 0 && std::abs(days) <= mostDays)
        return app::Shift{{}, {}, days};
    m_trouble = tr("Напишите, на сколько дней сдвинуть: 7 или, чтобы раньше, -7.");
    return std::nullopt;
}

void RedatingList::list()
{
    std::vector<Row> rows;
    m_chosen = 0;
    for (const auto &redated : m_redated) {
        const bool chosen = isChosen(redated);
        m_chosen += chosen ? 1 : 0;
        rows.push_back({keyOf(redated.id),
                        {(redated.number + QLatin1Char(' ') + redated.text).trimmed(), datesOf(redated.before),
                         datesOf(redated.after), chosen, redated.isTorn}});
    }
    show(std::move(rows));
    Q_EMIT answered();
}

/// Boxes alone: their words stand.
void RedatingList::setMarked(const QStringList &keys)
{
    m_marked = {keys.begin(), keys.end()};
    mark();
}

bool RedatingList::isTouched() const
{
    if (!m_marked.isEmpty() || !m_days.isEmpty())
        return true;
    if (m_campaigns.empty())
        return !m_from.isEmpty() || !m_to.isEmpty();
    const auto &known = m_campaigns[std::size_t(m_campaign)].window;
    return m_from != writtenOf(known.from) || m_to != writtenOf(known.to);
}

void RedatingList::mark()
{
    std::vector<Row> marked = rows();
    m_chosen = 0;
    for (std::size_t i = 0; i < marked.size(); ++i) {
        const bool chosen = isChosen(m_redated[i]);
        m_chosen += chosen ? 1 : 0;
        if (marked[i].cells.at(chosenCell).toBool() != chosen)
            marked[i].cells[chosenCell] = chosen;
    }
    show(std::move(marked));
    Q_EMIT answered();
}

} // namespace view
