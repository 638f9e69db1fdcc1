// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/campaigns.h"
#include "cli/json.h"
#include "cli/observation/observation_verbs.h"

#include <QRegularExpression>

namespace cli {

namespace {

QJsonObject jsonOf(const domain::PlannedExam &exam)
{
    return {{QStringLiteral("grade"), exam.grade},
            {QStringLiteral("subject"), exam.subject},
            {QStringLiteral("minutes"), exam.minutes ? QJsonValue(*exam.minutes) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("form"), domain::nameOf(exam.form)}};
}

QJsonObject jsonOf(const app::CampaignRow &row)
{
    QJsonArray exams;
    for (const domain::PlannedExam &exam : row.campaign.exams)
        exams.append(jsonOf(exam));
    return {{QStringLiteral("id"), printedName(row.id)},
            {QStringLiteral("name"), row.campaign.name},
            {QStringLiteral("title"), row.campaign.title},
            {QStringLiteral("from"), cli::jsonOf(row.campaign.window.from)},
            {QStringLiteral("to"), cli::jsonOf(row.campaign.window.to)},
            {QStringLiteral("procedure"), row.campaign.procedure},
            {QStringLiteral("moved"), static_cast<int>(row.campaign.before.size())},
            {QStringLiteral("retentionDays"), row.campaign.retention.days},
            {QStringLiteral("reportDue"), cli::jsonOf(domain::observersReportDue(row.campaign))},
            {QStringLiteral("exams"), exams}};
}

QString dayOf(const std::optional<QDate> &day)
{
    return day ? day->toString(QStringLiteral("dd.MM.yyyy")) : QStringLiteral("…");
}

QString lineOf(const app::CampaignRow &row)
{
    return QStringLiteral("%1  %2  %3 – %4\n")
        .arg(printedName(row.id), row.campaign.title, dayOf(row.campaign.window.from), dayOf(row.campaign.window.to));
}

/// «ВПР-2026» and «ВПР 2026» are the campaign 2026.
QString nameIn(const QString &typed)
{
    static const QRegularExpression prefix(QStringLiteral("^ВПР[\\s-]+"),
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::UseUnicodePropertiesOption);
    return QString(typed.trimmed()).remove(prefix);
}

/// The federal campaign, with what the options say instead.
Outcome begin(const Arguments &arguments, app::Desk &desk)
{
    const auto space = spaceFor(arguments, desk);
    if (!space.id)
        return space.refused;
    bool isWrong = false;
    const auto from = dateOption(arguments, "--from", isWrong), to = dateOption(arguments, "--to", isWrong);
    const auto days = numberOption(arguments, "--retention-days", isWrong);
    if (isWrong)
        return refusal(wrongUsage, QStringLiteral("Дни пишутся так: 2026-04-20; срок хранения — числом дней."));
    const QString name = nameIn(arguments.rest.first());
    auto campaign = app::knownCampaign(desk, name);
    if (!campaign && (!from || !to))
        return refusal(failed, QStringLiteral("Такой кампании программа не знает: назовите её дни, --from и --to."));
    domain::LocalCampaign made = campaign ? *campaign : domain::LocalCampaign();
    made.name = name;
    if (made.title.isEmpty())
        made.title = QStringLiteral("ВПР-") + made.name;
    if (from || to)
        made.window = {from, to, {}, {}};
    made.procedure = textOption(arguments, "--procedure");
    made.retention.days = days.value_or(made.retention.days);
    if (domain::problemOf(made) == domain::CampaignProblem::endBeforeStart)
        return refusal(failed, QStringLiteral("Кампания кончается раньше, чем начинается."));
    return outcomeOf(app::addCampaign(desk, *space.id, made));
}

Outcome list(app::Desk &desk)
{
    const auto rows = app::campaignList(desk);
    if (!rows)
        return refusal(rows.error());
    Outcome outcome;
    QJsonArray array;
    for (const app::CampaignRow &row : *rows) {
        array.append(jsonOf(row));
        outcome.text += lineOf(row);
    }
    outcome.document = array;
    return outcome;
}

QJsonObject jsonOf(const app::MovedSession &moved)
{
    return {{QStringLiteral("id"), printedName(moved.id)},
            {QStringLiteral("title"), moved.title},
            {QStringLiteral("school"), moved.school},
            {QStringLiteral("before"), moved.before.toString(Qt::ISODate)},
            {QStringLiteral("after"), moved.after.toString(Qt::ISODate)}};
}

Outcome move(const Arguments &arguments, const base::RecordId &id, app::Desk &desk)
{
    bool isWrong = false;
    const auto from = dateOption(arguments, "--from", isWrong), to = dateOption(arguments, "--to", isWrong);
    if (isWrong || !from || !to)
        return refusal(wrongUsage, QStringLiteral("Назовите новые дни: --from 2022-09-19 --to 2022-10-24."));
    if (*to < *from)
        return refusal(failed, QStringLiteral("Кампания кончается раньше, чем начинается."));
    const domain::CampaignWindow window{from, to, desk.today(), textOption(arguments, "--source")};
    const bool isPreview = arguments.has(QStringLiteral("--preview"));
    const auto moved = isPreview ? app::previewMove(desk, id, window) : app::moveCampaign(desk, id, window);
    if (!moved)
        return refusal(moved.error());
    Outcome outcome;
    QJsonArray array;
    for (const app::MovedSession &session : *moved) {
        array.append(jsonOf(session));
        outcome.text += QStringLiteral("%1, %2: %3 → %4\n")
                            .arg(session.school, session.title, dayOf(session.before), dayOf(session.after));
    }
    outcome.document = QJsonObject{{QStringLiteral("sessions"), array}};
    outcome.text += QStringLiteral("Сессий с новым днём: %1\n").arg(moved->size());
    return outcome;
}

} // namespace

Outcome runCampaign(const Arguments &arguments, app::Desk &desk)
{
    if (arguments.verb == QStringLiteral("new"))
        return begin(arguments, desk);
    if (arguments.verb == QStringLiteral("list"))
        return list(desk);
    const auto id = recordFor(desk, arguments.rest.first());
    if (!id.id)
        return id.refused;
    if (arguments.verb == QStringLiteral("move"))
        return move(arguments, *id.id, desk);
    const auto row = app::campaignRow(desk, *id.id);
    if (!row)
        return refusal(row.error());
    Outcome outcome;
    outcome.document = jsonOf(*row);
    outcome.text = lineOf(*row);
    return outcome;
}

} // namespace cli
