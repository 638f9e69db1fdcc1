// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/terminal.h"

#include <QJsonObject>

namespace cli {

namespace {

base::Result<crypto::Secret> secret(const char *variable, std::string_view question)
{
    auto given = secretOfEnvironment(variable);
    return given ? std::move(given) : askSecret(question);
}

Outcome create(const app::Options &options)
{
    const auto passphrase = secret("VERSTA_PASSPHRASE", "Новый пароль: ");
    if (!passphrase)
        return refusal(passphrase.error());
    const auto created = app::Profile::create(options, *passphrase);
    if (!created)
        return refusal(created.error());
    const auto letters = QString::fromStdString(created->recoveryLetters);
    Outcome outcome;
    outcome.document = QJsonObject{{QStringLiteral("recoveryKey"), letters}};
    outcome.text = QStringLiteral("Ключ восстановления, запишите его на бумаге: %1\n").arg(letters);
    return outcome;
}

Outcome check(const app::Options &options)
{
    const auto passphrase = secret("VERSTA_PASSPHRASE", "Пароль: ");
    if (!passphrase)
        return refusal(passphrase.error());
    const auto profile = app::Profile::unlock(options, *passphrase);
    if (!profile)
        return refusal(profile.error());
    const auto checked = (*profile)->check();
    if (!checked)
        return refusal(checked.error());
    Outcome outcome;
    outcome.document = QJsonObject{{QStringLiteral("pages"), static_cast<qint64>(checked->pages)},
                                   {QStringLiteral("records"), static_cast<qint64>(checked->records)},
                                   {QStringLiteral("ok"), true}};
    outcome.text = QStringLiteral("Всё цело: страниц %1, записей %2.\n").arg(checked->pages).arg(checked->records);
    return outcome;
}

Outcome changePassphrase(const app::Options &options)
{
    const auto old = secret("VERSTA_PASSPHRASE", "Пароль: ");
    if (!old)
        return refusal(old.error());
    const auto fresh = secret("VERSTA_NEW_PASSPHRASE", "Новый пароль: ");
    if (!fresh)
        return refusal(fresh.error());
    const auto changed = app::Profile::changePassphrase(options, *old, *fresh);
    return changed ? Outcome() : refusal(changed.error());
}

Outcome recover(const app::Options &options)
{
    const auto letters = secret("VERSTA_RECOVERY_KEY", "Ключ восстановления: ");
    if (!letters)
        return refusal(letters.error());
    const auto fresh = secret("VERSTA_NEW_PASSPHRASE", "Новый пароль: ");
    if (!fresh)
        return refusal(fresh.error());
    const auto recovered = app::Profile::recover(options, base::textOf(letters->view()), *fresh);
    return recovered ? Outcome() : refusal(recovered.error());
}

} // namespace

Outcome runVault(const Arguments &arguments)
{
    const app::Options options = optionsOf(arguments);
    if (arguments.verb == QStringLiteral("create"))
        return create(options);
    if (arguments.verb == QStringLiteral("check"))
        return check(options);
    if (arguments.verb == QStringLiteral("change-passphrase"))
        return changePassphrase(options);
    return recover(options);
}

} // namespace cli
