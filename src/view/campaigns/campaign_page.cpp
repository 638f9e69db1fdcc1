// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/campaigns/campaign_page.h"

#include "app/desk.h"
#include "app/library.h"
#include "app/people/editing.h"
#include "app/people/people.h"
#include "app/records.h"
#include "view/campaigns/campaign_words.h"
#include "view/key.h"
#include "view/words.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace view {

namespace {

/// What the page reads, in one still view.
struct Held
{
    base::Result<app::CampaignRow> row = base::Error{};
    base::Result<app::RecordPage> shown = base::Error{};
    std::vector<domain::Procedure> procedures;
    QString defaultProcedure;
    int sessions = 0;
};

Held heldAt(app::Desk &desk, const base::RecordId &id)
{
    Held held{app::campaignRow(desk, id), app::recordPage(desk, id), desk.library().procedures.all(),
              desk.library().procedures.chosen({}).id, 0};
    if (const auto count = app::sessionCount(desk, id))
        held.sessions = *count;
    return held;
}

QString dayOf(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("d MMMM yyyy"));
}

} // namespace

CampaignPage::CampaignPage(QObject *parent)
    : Subject(parent)
{
}

void CampaignPage::setCampaign(const QString &key)
{
    m_key = key;
    refresh();
    Q_EMIT changed();
}

void CampaignPage::reload()
{
    const auto id = recordOf(m_key);
    if (!id)
        return;
    auto held = workspace()->read([&](app::Desk &desk) { return heldAt(desk, *id); });
    m_isHere = held.row && held.shown;
    if (m_isHere) {
        m_row = *std::move(held.row);
        m_shown = *std::move(held.shown);
        m_procedures = std::move(held.procedures);
        m_defaultProcedure = held.defaultProcedure;
        m_sessions = held.sessions;
    }
    Q_EMIT changed();
}

QString CampaignPage::days() const
{
    return words::textOf(m_row.campaign.window);
}

QString CampaignPage::stand() const
{
    return words::standOf(m_row.campaign.window, QDate::currentDate());
}

int CampaignPage::tone() const
{
    return int(words::toneOf(m_row.campaign.window, QDate::currentDate()));
}

QString CampaignPage::moved() const
{
    if (m_row.campaign.before.empty())
        return {};
    return tr("Сроки перенесены. Было: %1.").arg(words::textOf(m_row.campaign.before.back()));
}

QStringList CampaignPage::programme() const
{
    std::map<int, QStringList> byGrade;
    for (const auto &exam : m_row.campaign.exams)
        byGrade[exam.grade] << exam.subject;
    QStringList lines;
    for (const auto &[grade, subjects] : byGrade)
        lines << tr("%1 класс: %2").arg(grade).arg(subjects.join(QStringLiteral(", ")));
    return lines;
}

QStringList CampaignPage::procedures() const
{
    QStringList titles;
    for (const auto &procedure : m_procedures)
        titles << procedure.title;
    return titles;
}

int CampaignPage::procedure() const
{
    const QString &chosen = m_row.campaign.procedure;
    for (const QString &id : {chosen, m_defaultProcedure}) {
        const auto found = std::find_if(m_procedures.begin(), m_procedures.end(),
                                        [&](const domain::Procedure &each) { return each.id == id; });
        if (found != m_procedures.end())
            return int(found - m_procedures.begin());
    }
    return -1;
}

QString CampaignPage::procedureSource() const
{
    const int index = procedure();
    return index < 0 ? QString() : m_procedures[std::size_t(index)].source;
}

void CampaignPage::chooseProcedure(int index)
{
    if (index < 0 || std::size_t(index) >= m_procedures.size() || index == procedure())
        return;
    auto wanted = m_row.campaign;
    wanted.procedure = m_procedures[std::size_t(index)].id;
    write(wanted, tr("Порядок выбран: %1").arg(m_procedures[std::size_t(index)].title));
}

QString CampaignPage::retention() const
{
    return words::textOf(m_row.campaign.retention, m_row.campaign.resultsOn);
}

QString CampaignPage::sessions() const
{
    return m_sessions > 0 ? tr("В плане %n проверочных работ", nullptr, m_sessions)
                          : tr("Работ в плане ещё нет: начните с них");
}

QString CampaignPage::reportDue() const
{
    if (m_row.campaign.reportedOn)
        return tr("Отчёт отправлен %1.").arg(dayOf(*m_row.campaign.reportedOn));
    const auto due = domain::observersReportDue(m_row.campaign);
    if (!due)
        return {};
    return tr("Срок отчёта: до %1 (месяц после окончания, п. 3.1).").arg(dayOf(*due));
}

int CampaignPage::reportTone() const
{
    const auto due = domain::observersReportDue(m_row.campaign);
    if (isReported())
        return int(tone::Good);
    return int(due && *due < QDate::currentDate() ? tone::Alarm : tone::Plain);
}

void CampaignPage::markReported(bool isReported)
{
    auto wanted = m_row.campaign;
    wanted.reportedOn = isReported ? std::optional(QDate::currentDate()) : std::nullopt;
    write(wanted, isReported ? tr("Отчёт отмечен как отправленный") : tr("Отчёт снова ждёт"));
}

void CampaignPage::write(const domain::LocalCampaign &wanted, const QString &told)
{
    const auto changes = app::changesTo(m_shown, domain::fieldsOf(m_row.campaign), domain::fieldsOf(wanted));
    if (!workspace() || !m_isHere || changes.empty())
        return;
    workspace()->writeAll(changes);
    session()->undo()->offer(told, [open = session(), changes] {
        if (open->workspace())
            open->workspace()->takeBack(changes);
    });
}

} // namespace view
