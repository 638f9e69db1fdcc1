// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/face.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QStandardPaths>

namespace {

std::filesystem::path pathOf(const QString &text)
{
    return std::filesystem::path(text.toStdU16String());
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/versta");
}

// The same places as the command line's: both may use one profile at once.
QString defaultFolder()
{
    return qEnvironmentVariable("VERSTA_VAULT", dataFolder() + QStringLiteral("/profile"));
}

QString stateFolder()
{
    return qEnvironmentVariable("VERSTA_STATE", dataFolder() + QStringLiteral("/marks"));
}

QString preferencesFile()
{
    const auto config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return qEnvironmentVariable("VERSTA_PREFERENCES", config + QStringLiteral("/versta/face.ini"));
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("versta"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Верста"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Versta: roadmaps, offline first and end-to-end encrypted"));
    parser.addHelpOption();
    const QCommandLineOption vault(QStringLiteral("vault"), QStringLiteral("Folder of the profile."),
                                   QStringLiteral("DIR"), defaultFolder());
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("ru or en, from now on."),
                                      QStringLiteral("CODE"));
    const QCommandLineOption fastKdf(QStringLiteral("fast-kdf"),
                                     QStringLiteral("A quick passphrase check, for demonstrations only."));
    parser.addOptions({vault, language, fastKdf});
    parser.process(application);

    app::Options options;
    options.folder = pathOf(parser.value(vault));
    options.stateFolder = pathOf(stateFolder());
    options.fastKdf = parser.isSet(fastKdf);

    // a profile that was named is the only one; else its folder's neighbours share the device with it
    const bool isNamed = parser.isSet(vault) || qEnvironmentVariableIsSet("VERSTA_VAULT");
    view::Session session(std::move(options), isNamed ? std::filesystem::path() : pathOf(dataFolder()));
    session.exchangeByItself();
    view::Preferences preferences(preferencesFile());
    if (parser.isSet(language))
        preferences.setLanguage(parser.value(language));
    view::Face face(session, preferences);
    return face.isShown() ? QGuiApplication::exec() : 1;
}
