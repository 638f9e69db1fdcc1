// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/observation/observation_verbs.h"
#include "cli/terminal.h"

#include <QStandardPaths>

namespace cli {

namespace {

/// The user's sentence for a code; the English detail follows it for support.
QString sentenceOf(const base::Error &error)
{
    using Code = base::Error::Code;
    switch (error.code) {
    case Code::invalid: return QStringLiteral("Так нельзя");
    case Code::tooLarge: return QStringLiteral("Слишком большой объём");
    case Code::damaged: return QStringLiteral("Данные повреждены");
    case Code::newer: return QStringLiteral("Это сделано более новой версией программы");
    case Code::missing: return QStringLiteral("Не хватает того, что ещё не пришло");
    case Code::notFound: return QStringLiteral("Не найдено");
    case Code::conflict: return QStringLiteral("Здесь два значения, сначала нужно выбрать одно");
    case Code::refused: return QStringLiteral("На это нет прав");
    case Code::wrongKey: return QStringLiteral("Пароль или код не подходит");
    case Code::busy: return QStringLiteral("Занято другой программой, попробуйте ещё раз");
    case Code::network:
        return QStringLiteral("Нет связи с центром, или он отвечает не то; ничего не потеряно, отправим позже");
    case Code::full: return QStringLiteral("Нет места; изменение не принято, прежнее цело");
    case Code::io: return QStringLiteral("Не удалось прочитать или записать");
    case Code::cancelled: return QStringLiteral("Остановлено");
    }
    return QStringLiteral("Ошибка");
}

} // namespace

Outcome refusal(const base::Error &error)
{
    const int exit = error.code == base::Error::Code::wrongKey ? wrongPassphrase : failed;
    return refusal(exit, QStringLiteral("%1 (%2).").arg(sentenceOf(error), QString::fromStdString(error.detail)));
}

Outcome refusal(int exit, const QString &sentence)
{
    Outcome outcome;
    outcome.exit = exit;
    outcome.message = sentence;
    return outcome;
}

app::Options optionsOf(const Arguments &arguments)
{
    const auto data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const auto own = data + QStringLiteral("/versta/profile");
    const auto named =
        arguments.vaultFolder.isEmpty() ? qEnvironmentVariable("VERSTA_VAULT", own) : arguments.vaultFolder;
    app::Options options;
    options.folder = named.toStdString();
    options.stateFolder = qEnvironmentVariable("VERSTA_STATE", data + QStringLiteral("/versta/marks")).toStdString();
    options.fastKdf = arguments.has(QStringLiteral("--fast-kdf"));
    return options;
}

base::Result<Bench> openBench(const Arguments &arguments)
{
    auto passphrase = secretOfEnvironment("VERSTA_PASSPHRASE");
    if (!passphrase)
        passphrase = askSecret("Пароль: ");
    if (!passphrase)
        return passphrase.error();
    auto profile = app::Profile::unlock(optionsOf(arguments), *passphrase);
    if (!profile)
        return profile.error();
    auto desk = (*profile)->desk(app::Profile::Mode::writing);
    if (!desk)
        return desk.error();
    return Bench{std::move(*profile), std::move(*desk)};
}

Outcome run(const Arguments &arguments)
{
    if (arguments.noun == QStringLiteral("vault"))
        return runVault(arguments);
    if (arguments.noun == QStringLiteral("roadmap") && arguments.verb == QStringLiteral("read"))
        return runRoadmapRead(arguments);
    const auto bench = openBench(arguments);
    if (!bench)
        return refusal(bench.error());
    app::Desk &desk = *bench->desk;
    if (arguments.noun == QStringLiteral("roadmap"))
        return runRoadmap(arguments, desk);
    if (arguments.noun == QStringLiteral("record"))
        return runRecord(arguments, desk);
    if (arguments.noun == QStringLiteral("campaign"))
        return runCampaign(arguments, desk);
    if (arguments.noun == QStringLiteral("person"))
        return runPerson(arguments, desk);
    if (arguments.noun == QStringLiteral("session"))
        return runSession(arguments, desk);
    if (arguments.noun == QStringLiteral("appoint"))
        return runAppoint(arguments, desk);
    if (arguments.noun == QStringLiteral("template"))
        return runTemplate(arguments, desk);
    if (arguments.noun == QStringLiteral("visit"))
        return runVisit(arguments, desk);
    if (arguments.noun == QStringLiteral("report"))
        return runReport(arguments, desk);
    if (arguments.noun == QStringLiteral("checklist"))
        return runChecklist(arguments, desk);
    if (arguments.noun == QStringLiteral("search"))
        return runSearch(arguments, desk);
    if (arguments.noun == QStringLiteral("conflict"))
        return runConflict(desk);
    if (arguments.noun == QStringLiteral("space"))
        return runSpace(arguments, desk);
    if (arguments.noun == QStringLiteral("endpoint"))
        return runEndpoint(arguments, desk);
    if (arguments.noun == QStringLiteral("bundle"))
        return runBundle(arguments, desk);
    return runSync(desk);
}

} // namespace cli
