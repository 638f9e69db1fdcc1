// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include "app/profile.h"
#include "app/shelf.h"

#include <QVariantMap>

namespace {

/// A neighbour's profile on the same device.
bool makeNeighbour(const std::filesystem::path &shelf, const QString &name)
{
    app::Options options;
    options.folder = app::freshFolderIn(shelf);
    options.stateFolder = shelf / "marks";
    options.fastKdf = true;
    return app::Profile::create(options, crypto::Secret::copyOf(base::bytesOf("пароль соседа")))
        && app::nameProfile(options.folder, name);
}

} // namespace

std::vector<Walk::Stop> Walk::stopsOfProfiles()
{
    return {
        {QStringLiteral("profiles"),
         [this] {
             const auto shelf = std::filesystem::path(m_folder.path().toStdString());
             QObject *door = find(window(), "Door_");
             door->setProperty("isRecovering", false);
             if (!makeNeighbour(shelf, QStringLiteral("Анна Петровна, наблюдатель"))
                 || !makeNeighbour(shelf, QString(60, QLatin1Char('W'))))
                 return false;
             m_session.shelf()->look();
             return door->setProperty("isChoosing", true) && find(window(), "ProfilesForm_") != nullptr;
         }},
        {QStringLiteral("profile-removed-never"),
         [this] {
             QObject *form = find(window(), "ProfilesForm_");
             return form
                 && QMetaObject::invokeMethod(form, "removalRequested", Q_ARG(QString, QStringLiteral("profile-2")),
                                              Q_ARG(QString, QStringLiteral("Анна Петровна, наблюдатель")))
                 && find(window(), "RemoveForm_") != nullptr;
         }},
        {QStringLiteral("profile-name-differs"),
         [this] {
             QObject *form = find(window(), "RemoveForm_");
             return form && QMetaObject::invokeMethod(form, "removeRequested", Q_ARG(QString, QStringLiteral("Анна")))
                 && !m_session.shelf()->trouble().isEmpty() && m_session.shelf()->count() == 3;
         }},
        {QStringLiteral("profile-new"),
         [this] {
             settle(); // the form before goes with the next frame; its twin must not be taken for the new one
             QObject *removal = find(window(), "RemoveForm_");
             if (!removal || !QMetaObject::invokeMethod(removal, "backRequested"))
                 return false;
             QObject *form = find(window(), "ProfilesForm_");
             return form && QMetaObject::invokeMethod(form, "freshRequested")
                 && m_preferences.who() == view::Preferences::Who::Unsaid && find(window(), "WhoForm_");
         }},
        {QStringLiteral("profile-new-named"),
         [this] {
             m_preferences.setWho(view::Preferences::Who::Observer);
             return find(window(), "CreateForm_") && m_session.state() == view::Session::State::Fresh;
         }},
    };
}
