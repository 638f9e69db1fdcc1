// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/overview/campaign_report.h"

#include "app/desk.h"
#include "app/observation/overview.h"
#include "view/campaigns/campaign_words.h"
#include "view/key.h"
#include "view/words.h"

namespace view {

namespace {

using domain::ObserversReport;

constexpr int textsAtMost = 50; ///< of one question on the page; the paper has them all

QStringList textsOf(const domain::Finding &finding)
{
    QStringList texts;
    for (const auto &text : finding.texts) {
        if (texts.size() == textsAtMost) {
            texts << CampaignReport::tr("И ещё %n; все — в отчёте.", nullptr, int(finding.texts.size()) - textsAtMost);
            break;
        }
        texts << CampaignReport::tr("%1, %2: %3").arg(text.school, text.schoolClass, text.words);
    }
    return texts;
}

QString countsOf(const domain::Finding &finding)
{
    return CampaignReport::tr("Нарушений: %1, без нарушений: %2, не наблюдалось: %3")
        .arg(finding.violations)
        .arg(finding.fine)
        .arg(finding.notSeen);
}

} // namespace

CampaignReport::CampaignReport(QObject *parent)
    : Subject(parent)
    , m_findings({"stage", "question", "source", "counts", "violations", "texts"})
    , m_coverage({"school", "counts", "share"})
    , m_passed({"person", "place", "paragraph", "reason"})
{
}

void CampaignReport::setCampaign(const QString &key)
{
    m_campaign = key;
    refresh();
    Q_EMIT changed();
}

void CampaignReport::setOnlyViolations(bool only)
{
    if (m_onlyViolations == only)
        return;
    m_onlyViolations = only;
    listFindings();
    Q_EMIT changed();
}

void CampaignReport::reload()
{
    const auto campaign = recordOf(m_campaign);
    if (!campaign)
        return;
    m_isReading = true;
    workspace()->ask<ObserversReport>(
        QStringLiteral("observersReport"), [id = *campaign](app::Desk &desk) { return app::observersReport(desk, id); },
        this,
        [this](const base::Result<ObserversReport> &report) {
            m_isReading = false;
            m_trouble = report ? QString() : words::sentenceOf(QStringLiteral("observersReport"), report.error());
            if (report)
                m_report = *report;
            list();
        });
    Q_EMIT changed();
}

QString CampaignReport::summary() const
{
    if (!m_report)
        return {};
    int checklists = 0;
    for (const auto &made : m_report->findings)
        checklists += made.checklists;
    return tr("Посещений: %1. Сдано листов: %2.").arg(m_report->visitCount()).arg(checklists);
}

QString CampaignReport::unreadable() const
{
    return m_report && m_report->unreadable > 0
        ? tr("%n листов не сосчитаны: подпись под ними неверна.", nullptr, m_report->unreadable)
        : QString();
}

void CampaignReport::listFindings()
{
    std::vector<ToldRows::Row> rows;
    for (std::size_t i = 0; m_report && i < m_report->findings.size(); ++i) {
        const auto &made = m_report->findings[i];
        for (const auto &finding : made.findings) {
            if (m_onlyViolations && finding.violations == 0)
                continue;
            rows.push_back({QStringLiteral("%1/%2").arg(i).arg(finding.question),
                            {tr("%1. %2").arg(made.title, finding.stageTitle), finding.text, finding.source,
                             countsOf(finding), finding.violations, textsOf(finding)}});
        }
    }
    m_findings.take(std::move(rows));
}

void CampaignReport::list()
{
    listFindings();
    std::vector<ToldRows::Row> schools, passed;
    for (const auto &school : m_report ? m_report->coverage : std::vector<domain::Coverage>())
        schools.push_back({school.school,
                           {school.school,
                            tr("Работ: %1, с наблюдателем: %2, листов сдано: %3")
                                .arg(school.sessions)
                                .arg(school.withObserver)
                                .arg(school.handedIn),
                            school.sessions > 0 ? double(school.handedIn) / school.sessions : 0.0}});
    for (std::size_t i = 0; m_report && i < m_report->passed.size(); ++i) {
        const auto &rule = m_report->passed[i];
        passed.push_back({QString::number(i),
                          {tr("%1, %2").arg(rule.person, words::wordOf(rule.role).toLower()),
                           tr("%1, %2").arg(rule.school, rule.session), tr("п. %1").arg(rule.paragraph), rule.reason}});
    }
    m_coverage.take(std::move(schools));
    m_passed.take(std::move(passed));
    Q_EMIT changed();
}

} // namespace view
