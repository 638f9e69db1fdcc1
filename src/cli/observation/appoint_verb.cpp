// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/appointments.h"
#include "cli/json.h"
#include "cli/observation/observation_verbs.h"

namespace cli {

namespace {

QString sentenceOf(const domain::Objection &objection)
{
    const QString &paragraph = objection.rule.paragraph; // «3.1», or whose rule it is
    const bool isNumbered = !paragraph.isEmpty() && paragraph.front().isDigit();
    QString sentence = QStringLiteral("%1%2: %3")
                           .arg(isNumbered ? QStringLiteral("п. ") : QString(), paragraph, objection.rule.sentence);
    if (objection.isUnknown)
        sentence += QStringLiteral(" (в карточке об этом ничего не сказано)");
    if (!objection.reason.isEmpty())
        sentence += QStringLiteral(" Причина отступить: ") + objection.reason;
    return sentence;
}

QJsonObject jsonOf(const domain::Objection &objection)
{
    return {{QStringLiteral("rule"), objection.rule.id},
            {QStringLiteral("paragraph"), objection.rule.paragraph},
            {QStringLiteral("blocks"), objection.blocks()},
            {QStringLiteral("sentence"), sentenceOf(objection)}};
}

/// With `--reason` every rule that blocks is passed over for that reason.
base::Result<domain::Appointment> withReason(domain::Appointment appointment, const QString &reason, app::Desk &desk)
{
    if (reason.trimmed().isEmpty())
        return appointment;
    const auto objections = app::objectionsTo(desk, appointment);
    if (!objections)
        return objections.error();
    for (const domain::Objection &objection : *objections)
        if (objection.blocks())
            appointment.overrides.push_back({objection.rule.id, {}, reason});
    return appointment;
}

Outcome outcomeOf(const app::Appointing &made)
{
    Outcome outcome;
    QJsonArray objections;
    QStringList sentences;
    for (const domain::Objection &objection : made.objections) {
        objections.append(jsonOf(objection));
        sentences << sentenceOf(objection);
    }
    outcome.exit = !made.id ? failed : made.objections.empty() ? done : waitsForPerson;
    outcome.message = sentences.join(QLatin1Char('\n'));
    outcome.document = QJsonObject{{QStringLiteral("id"), made.id ? QJsonValue(printedName(*made.id)) : QJsonValue()},
                                   {QStringLiteral("objections"), objections}};
    if (made.id)
        outcome.text = printedName(*made.id) + QLatin1Char('\n');
    return outcome;
}

} // namespace

Outcome runAppoint(const Arguments &arguments, app::Desk &desk)
{
    const auto person = recordFor(desk, arguments.rest[0]);
    if (!person.id)
        return person.refused;
    const auto session = recordFor(desk, arguments.rest[1]);
    if (!session.id)
        return session.refused;
    const auto role = domain::roleOf(arguments.rest[2]);
    if (!role)
        return refusal(wrongUsage, QStringLiteral("Роли нет: %1.").arg(arguments.rest[2]));
    domain::Appointment appointment{
        session.id, person.id, *role, textOption(arguments, "--basis"), textOption(arguments, "--certificate"), {}};
    auto complete = withReason(std::move(appointment), textOption(arguments, "--reason"), desk);
    if (!complete)
        return refusal(complete.error());
    const auto made = app::appoint(desk, std::move(*complete));
    return made ? outcomeOf(*made) : refusal(made.error());
}

} // namespace cli
