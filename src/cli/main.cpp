// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace {

QByteArray printed(const QJsonValue &value)
{
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Indented);
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Indented);
}

/// A full pipe or disk must not look like success.
bool put(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("versta"));
    const auto arguments = cli::argumentsOf(QCoreApplication::arguments().mid(1));
    if (!arguments) {
        put(stderr, cli::usage().toUtf8());
        return cli::wrongUsage;
    }
    const cli::Outcome outcome = cli::run(*arguments);
    if (!outcome.message.isEmpty())
        put(stderr, outcome.message.toUtf8() + '\n');
    if (outcome.exit == cli::wrongUsage)
        put(stderr, cli::usage().toUtf8());
    QByteArray out = outcome.text.toUtf8();
    if (arguments->asJson)
        out = outcome.document.isUndefined() || outcome.document.isNull() ? QByteArray() : printed(outcome.document);
    return put(stdout, out) ? outcome.exit : static_cast<int>(cli::failed);
}
