// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/people.h"
#include "app/records.h"
#include "app/spaces.h"
#include "cli/json.h"
#include "cli/observation/observation_verbs.h"

namespace cli {

namespace {

using Code = base::Error::Code;

template <typename T>
std::optional<T> checked(const std::optional<T> &value, const QString &text, bool &isWrong)
{
    isWrong = isWrong || (!text.isEmpty() && !value);
    return value;
}

} // namespace

Named recordFor(app::Desk &desk, const QString &name)
{
    if (name.trimmed().isEmpty()) // every record begins so
        return {std::nullopt, refusal(wrongUsage, QStringLiteral("Не назван код записи, например --campaign ID."))};
    const auto id = app::recordNamed(desk, name);
    if (id)
        return {*id, {}};
    const bool isUnclear = id.error().code == Code::conflict;
    return {std::nullopt, isUnclear ? refusal(wrongUsage, QStringLiteral("Имя неоднозначно.")) : refusal(id.error())};
}

QString personFor(app::Desk &desk, const QString &typed)
{
    const auto id = app::recordNamed(desk, typed.trimmed());
    if (typed.trimmed().isEmpty() || !id || QString::fromStdString(base::nameOf(*id)) != typed.trimmed().toLower())
        return typed;
    const auto row = app::personRow(desk, *id);
    return row ? row->person.name : typed;
}

NamedSpace spaceFor(const Arguments &arguments, app::Desk &desk)
{
    if (!arguments.has(QStringLiteral("--space")))
        return {std::nullopt, refusal(wrongUsage, QStringLiteral("Не сказано, в какое пространство: --space ID."))};
    const auto id = app::spaceNamed(desk, arguments.options.value(QStringLiteral("--space")));
    if (id)
        return {*id, {}};
    const bool isUnclear = id.error().code == Code::conflict;
    return {std::nullopt, isUnclear ? refusal(wrongUsage, QStringLiteral("Имя неоднозначно.")) : refusal(id.error())};
}

QString textOption(const Arguments &arguments, const char *option)
{
    return arguments.options.value(QLatin1String(option));
}

std::optional<QDate> dateOption(const Arguments &arguments, const char *option, bool &isWrong)
{
    const QString text = textOption(arguments, option);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return checked(date.isValid() ? std::optional(date) : std::nullopt, text, isWrong);
}

std::optional<QTime> timeOption(const Arguments &arguments, const char *option, bool &isWrong)
{
    const QString text = textOption(arguments, option);
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    return checked(time.isValid() ? std::optional(time) : std::nullopt, text, isWrong);
}

std::optional<int> numberOption(const Arguments &arguments, const char *option, bool &isWrong)
{
    const QString text = textOption(arguments, option);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return checked(isNumber && number >= 0 ? std::optional(number) : std::nullopt, text, isWrong);
}

Outcome outcomeOf(const base::Result<base::RecordId> &made)
{
    if (!made)
        return refusal(made.error());
    Outcome outcome;
    outcome.document = QJsonObject{{QStringLiteral("id"), printedName(*made)}};
    outcome.text = printedName(*made) + QLatin1Char('\n');
    return outcome;
}

} // namespace cli
