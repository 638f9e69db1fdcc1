// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spaces.h"
#include "cli/command.h"
#include "cli/json.h"

#include <QDateTime>

namespace cli {

namespace {

std::optional<domain::Level> levelNamed(const QString &name)
{
    using domain::Level;
    for (Level level : {Level::region, Level::municipality, Level::school})
        if (domain::nameOf(level) == name)
            return level;
    return name.isEmpty() ? std::optional(Level::unknown) : std::nullopt;
}

Outcome outcomeOf(const base::Result<base::SpaceId> &space)
{
    if (!space)
        return refusal(space.error());
    Outcome outcome;
    outcome.document = QJsonObject{{QStringLiteral("id"), printedName(*space)}};
    outcome.text = printedName(*space) + QLatin1Char('\n');
    return outcome;
}

Outcome found(const Arguments &arguments, app::Desk &desk)
{
    const auto level = levelNamed(arguments.options.value(QStringLiteral("--level")));
    if (!level)
        return refusal(wrongUsage, QStringLiteral("Уровень бывает region, municipality или school."));
    return outcomeOf(
        app::foundSpace(desk, arguments.rest.first(), *level, arguments.options.value(QStringLiteral("--code"))));
}

Outcome list(app::Desk &desk)
{
    const auto spaces = app::spaceList(desk);
    if (!spaces)
        return refusal(spaces.error());
    Outcome outcome;
    outcome.document = jsonOfAll(*spaces);
    for (const app::SpaceRow &space : *spaces)
        outcome.text += QStringLiteral("%1  %2 (%3, не отправлено %4)\n")
                            .arg(printedName(space.id), space.name, space.role, QString::number(space.unsent));
    return outcome;
}

Outcome inviteInto(const Arguments &arguments, const base::SpaceId &space, app::Desk &desk)
{
    const QString role = arguments.options.value(QStringLiteral("--role"), QStringLiteral("editor"));
    const auto invitation = app::invite(desk, space, role);
    if (!invitation)
        return refusal(invitation.error());
    const auto expires = QDateTime::fromMSecsSinceEpoch(invitation->expiresMs, Qt::UTC).toString(Qt::ISODate);
    Outcome outcome;
    outcome.document = QJsonObject{{QStringLiteral("code"), invitation->code}, {QStringLiteral("expires"), expires}};
    outcome.text = QStringLiteral("%1  (до %2)\n").arg(invitation->code, expires);
    return outcome;
}

Outcome remove(const Arguments &arguments, const base::SpaceId &space, app::Desk &desk)
{
    const auto member = app::memberNamed(desk, space, arguments.rest[1]);
    if (!member)
        return refusal(member.error());
    const auto removed = app::removeMember(desk, space, *member);
    return removed ? Outcome() : refusal(removed.error());
}

} // namespace

Outcome runSpace(const Arguments &arguments, app::Desk &desk)
{
    if (arguments.verb == QStringLiteral("found"))
        return found(arguments, desk);
    if (arguments.verb == QStringLiteral("list"))
        return list(desk);
    if (arguments.verb == QStringLiteral("join"))
        return outcomeOf(app::join(desk, arguments.rest.join(QLatin1Char(' '))));
    const auto space = app::spaceNamed(desk, arguments.rest.first());
    if (!space && space.error().code == base::Error::Code::conflict)
        return refusal(wrongUsage, QStringLiteral("Так начинаются имена нескольких пространств."));
    if (!space)
        return refusal(space.error());
    if (arguments.verb == QStringLiteral("invite"))
        return inviteInto(arguments, *space, desk);
    return remove(arguments, *space, desk);
}

} // namespace cli
