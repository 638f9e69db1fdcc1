// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>

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

/// What Qt remarks of the machine is not what the contract lets stand on standard error.
void say(QtMsgType kind, const QMessageLogContext &, const QString &text)
{
    if (kind == QtCriticalMsg || kind == QtFatalMsg)
        put(stderr, text.toUtf8() + '\n');
}

/// Papers are drawn with fonts, which only a QGuiApplication has; it needs no screen for that. Every other call starts
/// without it, and sooner.
std::unique_ptr<QCoreApplication> programFor(int &argc, char **argv)
{
    const auto isPaper = [](const char *word) {
        return std::strcmp(word, "export") == 0 || std::strcmp(word, "report") == 0 || std::strcmp(word, "blank") == 0;
    };
    if (std::none_of(argv, argv + argc, isPaper))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(say);
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const auto program = programFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("versta"));
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (cli::asksForHelp(words))
        return put(stdout, cli::usage(words).toUtf8()) ? static_cast<int>(cli::done) : static_cast<int>(cli::failed);
    const auto arguments = cli::argumentsOf(words);
    if (!arguments) {
        put(stderr, cli::usage(words).toUtf8());
        return cli::wrongUsage;
    }
    const cli::Outcome outcome = cli::run(*arguments);
    if (!outcome.message.isEmpty())
        put(stderr, outcome.message.toUtf8() + '\n');
    if (outcome.exit == cli::wrongUsage)
        put(stderr, cli::usage(words).toUtf8());
    QByteArray out = outcome.text.toUtf8();
    if (arguments->asJson)
        out = outcome.document.isUndefined() || outcome.document.isNull() ? QByteArray() : printed(outcome.document);
    return put(stdout, out) ? outcome.exit : static_cast<int>(cli::failed);
}
