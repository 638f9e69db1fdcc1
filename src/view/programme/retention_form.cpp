// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/programme/retention_form.h"

#include "app/desk.h"
#include "app/people/editing.h"
#include "app/records.h"
#include "view/campaigns/campaign_words.h"
#include "view/campaigns/typed.h"
#include "view/key.h"

namespace view {

namespace {

constexpr int daysAtMost = 36500; // a hundred years: beyond it a day typed amiss, not a term

} // namespace

RetentionForm::RetentionForm(QObject *parent)
    : Form({QStringLiteral("days"), QStringLiteral("isUntilResults"), QStringLiteral("resultsOn")}, parent)
{
}

void RetentionForm::setCampaign(const QString &key)
{
    m_campaignKey = key;
    m_row.reset();
    refresh();
    Q_EMIT campaignChanged();
}

// Read once: what is half-typed is not overwritten by what arrives.
void RetentionForm::reload()
{
    const auto id = recordOf(m_campaignKey);
    if (!id || m_row)
        return;
    const auto [row, shown] = workspace()->read(
        [&](app::Desk &desk) { return std::pair(app::campaignRow(desk, *id), app::recordPage(desk, *id)); });
    if (!row || !shown)
        return;
    m_row = *row;
    m_shown = *shown;
    m_days = QString::number(row->campaign.retention.days);
    m_isUntilResults = row->campaign.retention.untilResults;
    m_resultsOn = typed::written(row->campaign.resultsOn);
    noteFilled();
    Q_EMIT edited();
}

domain::LocalCampaign RetentionForm::typed() const
{
    auto campaign = m_row ? m_row->campaign : domain::LocalCampaign();
    campaign.retention = {typed::number(m_days).value.value_or(-1), m_isUntilResults};
    campaign.resultsOn = typed::day(m_resultsOn).value;
    return campaign;
}

QString RetentionForm::daysTrouble() const
{
    const int days = typed().retention.days;
    return days < 0 || days > daysAtMost ? tr("Напишите число дней, например 90.") : QString();
}

QString RetentionForm::resultsTrouble() const
{
    return typed::day(m_resultsOn).isWrong ? tr("Напишите день так: 15.06.2026.") : QString();
}

bool RetentionForm::isRight() const
{
    return m_row && daysTrouble().isEmpty() && resultsTrouble().isEmpty();
}

QString RetentionForm::sentence() const
{
    return isRight() ? words::textOf(typed().retention, typed().resultsOn) : QString();
}

bool RetentionForm::canSave() const
{
    return isRight() && !(typed() == m_row->campaign);
}

void RetentionForm::save()
{
    if (!workspace() || !canSave())
        return;
    const auto changes = app::changesTo(m_shown, domain::fieldsOf(m_row->campaign), domain::fieldsOf(typed()));
    workspace()->writeAll(changes);
    session()->undo()->offer(tr("Срок хранения изменён"), [open = session(), changes] {
        if (open->workspace())
            open->workspace()->takeBack(changes);
    });
    Q_EMIT done();
}

} // namespace view
