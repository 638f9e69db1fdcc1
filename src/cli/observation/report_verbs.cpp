// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/observation/overview.h"
#include "app/observation/papers.h"
#include "cli/json.h"
#include "cli/observation/observation_verbs.h"

namespace cli {

namespace {

QJsonObject jsonOf(const domain::Finding &finding)
{
    QJsonArray texts;
    for (const domain::FindingText &text : finding.texts)
        texts.append(QJsonObject{{QStringLiteral("school"), text.school},
                                 {QStringLiteral("class"), text.schoolClass},
                                 {QStringLiteral("text"), text.words}});
    return {{QStringLiteral("stage"), finding.stage}, {QStringLiteral("question"), finding.question},
            {QStringLiteral("text"), finding.text},   {QStringLiteral("violations"), finding.violations},
            {QStringLiteral("fine"), finding.fine},   {QStringLiteral("notSeen"), finding.notSeen},
            {QStringLiteral("texts"), texts}};
}

QJsonArray findingsIn(const domain::ObserversReport &report)
{
    QJsonArray array;
    for (const domain::TemplateFindings &of : report.findings) {
        QJsonArray findings;
        for (const domain::Finding &finding : of.findings)
            findings.append(jsonOf(finding));
        array.append(QJsonObject{{QStringLiteral("title"), of.title},
                                 {QStringLiteral("checklists"), of.checklists},
                                 {QStringLiteral("questions"), findings}});
    }
    return array;
}

QJsonObject jsonOf(const domain::ObserversReport &report)
{
    QJsonObject visits;
    QJsonArray schools, passed;
    for (const auto &[state, count] : report.visits)
        visits.insert(domain::nameOf(state), count);
    for (const domain::Coverage &school : report.coverage)
        schools.append(QJsonObject{{QStringLiteral("school"), school.school},
                                   {QStringLiteral("sessions"), school.sessions},
                                   {QStringLiteral("withObserver"), school.withObserver},
                                   {QStringLiteral("handedIn"), school.handedIn}});
    for (const domain::PassedRule &rule : report.passed)
        passed.append(QJsonObject{{QStringLiteral("person"), rule.person},
                                  {QStringLiteral("paragraph"), rule.paragraph},
                                  {QStringLiteral("reason"), rule.reason}});
    return {{QStringLiteral("campaign"), report.campaign.title},
            {QStringLiteral("due"), cli::jsonOf(domain::observersReportDue(report.campaign))},
            {QStringLiteral("visits"), visits},
            {QStringLiteral("schools"), schools},
            {QStringLiteral("findings"), findingsIn(report)},
            {QStringLiteral("passedRules"), passed},
            {QStringLiteral("unreadable"), report.unreadable}};
}

QString textOf(const domain::ObserversReport &report)
{
    QString text = report.campaign.title + QLatin1Char('\n');
    for (const domain::TemplateFindings &of : report.findings)
        for (const domain::Finding &finding : of.findings)
            if (finding.violations > 0)
                text += QStringLiteral("%1  %2\n").arg(finding.violations, 4).arg(finding.text);
    return text;
}

Outcome outcomeOf(const base::Result<domain::ObserversReport> &report)
{
    if (!report)
        return refusal(report.error());
    Outcome outcome;
    outcome.document = jsonOf(*report);
    outcome.text = textOf(*report);
    outcome.exit = report->unreadable > 0 ? waitsForPerson : done;
    return outcome;
}

} // namespace

Outcome runReport(const Arguments &arguments, app::Desk &desk)
{
    const auto campaign = recordFor(desk, textOption(arguments, "--campaign"));
    if (!campaign.id)
        return campaign.refused;
    const bool isSchedule = arguments.verb == QStringLiteral("schedule");
    if (isSchedule && !arguments.has(QStringLiteral("--out")))
        return refusal(wrongUsage, QStringLiteral("Не сказано, в какой файл: --out ФАЙЛ."));
    if (arguments.has(QStringLiteral("--out"))) {
        const std::filesystem::path file = textOption(arguments, "--out").toStdString();
        const auto done = isSchedule ? app::writeSchedule(desk, *campaign.id, file)
                                     : app::writeObserversReport(desk, *campaign.id, file);
        if (!done && done.error().code == base::Error::Code::invalid)
            return refusal(wrongUsage, QStringLiteral("Имя файла должно кончаться на .pdf, .docx или .xlsx."));
        if (!done)
            return refusal(done.error());
    }
    return isSchedule ? Outcome() : outcomeOf(app::observersReport(desk, *campaign.id));
}

Outcome runVisit(const Arguments &arguments, app::Desk &desk)
{
    const auto campaign = recordFor(desk, textOption(arguments, "--campaign"));
    if (!campaign.id)
        return campaign.refused;
    const auto visits = app::visitsOf(desk, *campaign.id);
    if (!visits)
        return refusal(visits.error());
    Outcome outcome;
    QJsonArray array;
    for (const app::VisitRow &visit : *visits) {
        array.append(QJsonObject{
            {QStringLiteral("session"), printedName(visit.session)},
            {QStringLiteral("checklist"), visit.checklist ? QJsonValue(printedName(*visit.checklist)) : QJsonValue()},
            {QStringLiteral("observer"), visit.observer},
            {QStringLiteral("school"), visit.at.school},
            {QStringLiteral("state"), domain::nameOf(visit.state)}});
        outcome.text +=
            QStringLiteral("%1, %2  %3  %4\n")
                .arg(visit.at.school, domain::titleOf(visit.at), visit.observer, domain::nameOf(visit.state));
    }
    outcome.document = array;
    return outcome;
}

} // namespace cli
