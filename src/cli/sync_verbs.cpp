// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange.h"
#include "app/spaces.h"
#include "cli/command.h"
#include "cli/json.h"

namespace cli {

namespace {

/// What the centre told, for people; a space without its code goes on living here, so that one waits for nobody.
QString sentenceOf(const QString &told)
{
    if (told == QLatin1String("quota"))
        return QStringLiteral("; в центре кончилось место, отведённое пространству: остальное остаётся здесь");
    if (told == QLatin1String("notMember"))
        return QStringLiteral("; центр не знает этого устройства в одном из пространств");
    if (told == QLatin1String("closed"))
        return QStringLiteral("; одно из пространств закрыто");
    return QStringLiteral("; центру нужен код, чтобы принять новое пространство");
}

bool waitsForSomebody(const app::ExchangeReport &report)
{
    const bool isTold = !report.told.isEmpty() && report.told != QStringList{QStringLiteral("codeNeeded")};
    return isTold || report.held + report.isVoid + report.forked > 0;
}

Outcome outcomeOf(const base::Result<app::ExchangeReport> &report)
{
    if (!report)
        return refusal(report.error());
    Outcome outcome;
    outcome.exit = waitsForSomebody(*report) ? waitsForPerson : done;
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
    for (const QString &told : report->told)
        outcome.text += sentenceOf(told);
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
