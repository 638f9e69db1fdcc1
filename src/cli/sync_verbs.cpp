// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange.h"
#include "app/spaces.h"
#include "cli/command.h"
#include "cli/json.h"

namespace cli {

namespace {

Outcome outcomeOf(const base::Result<app::ExchangeReport> &report)
{
    if (!report)
        return refusal(report.error());
    Outcome outcome;
    outcome.exit = report->held + report->isVoid + report->forked > 0 ? waitsForPerson : done;
    outcome.document = jsonOf(*report);
    outcome.text = QStringLiteral("Отправлено %1, получено %2").arg(report->sent).arg(report->received);
    if (outcome.exit != done)
        outcome.text += QStringLiteral("; ждёт %1, не в счёт %2, раздвоено %3")
                            .arg(report->held)
                            .arg(report->isVoid)
                            .arg(report->forked);
    if (const auto newer = report->heldFor.find(QStringLiteral("newer")); newer != report->heldFor.end())
        outcome.text +=
            QStringLiteral("; сделано более новой версией программы и ждёт обновления: %1").arg(newer->second);
    outcome.text += QLatin1Char('\n');
    return outcome;
}

} // namespace

Outcome runSync(app::Desk &desk)
{
    return outcomeOf(app::exchange(desk, {}));
}

Outcome runBundle(const Arguments &arguments, app::Desk &desk)
{
    const std::filesystem::path file = arguments.rest.first().toStdString();
    return outcomeOf(arguments.verb == QStringLiteral("write") ? app::writeBundle(desk, file)
                                                               : app::readBundle(desk, file));
}

Outcome runEndpoint(const Arguments &arguments, app::Desk &desk)
{
    const auto set = app::setEndpoint(desk, QUrl(arguments.rest.first()));
    return set ? Outcome() : refusal(set.error());
}

} // namespace cli
