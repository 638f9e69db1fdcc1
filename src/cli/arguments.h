// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

#include <optional>

namespace cli {

/// `versta-cli [--vault DIR] [--json] NOUN VERB [ARGUMENT ...]`, taken apart. `sync` alone has no verb.
struct Arguments
{
    QString vaultFolder;
    bool asJson = false;
    QString noun;
    QString verb;
    QStringList rest; ///< plain arguments in their order
    QMap<QString, QString> options; ///< `--space` -> value; a flag has an empty value

    bool has(const QString &option) const { return options.contains(option); }
};

/// None: the words fit no call of the contract (exit 2).
std::optional<Arguments> argumentsOf(const QStringList &words);

/// The usage, one line for each call: of the first noun among `words`, or of all.
QString usage(const QStringList &words = {});

/// `--help` stands before a lone `--`.
bool asksForHelp(const QStringList &words);

} // namespace cli
