// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/door/profile_shelf.h"

#include <algorithm>

namespace view {

namespace {

QString keyOf(const std::filesystem::path &folder)
{
    return QString::fromStdU16String(folder.filename().u16string());
}

QString shownName(const app::ShelvedProfile &profile)
{
    return profile.name.isEmpty() ? keyOf(profile.folder) : profile.name;
}

bool isFree(const std::vector<app::ShelvedProfile> &profiles, const QString &name, const std::filesystem::path &except)
{
    return std::none_of(profiles.begin(), profiles.end(), [&](const app::ShelvedProfile &profile) {
        return profile.folder != except && shownName(profile).compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

ProfileShelf::ProfileShelf(std::filesystem::path home, std::filesystem::path current, QObject *parent)
    : QAbstractListModel(parent)
    , m_home(std::move(home))
    , m_current(std::move(current))
{
    look();
    if (isOpen())
        m_current = m_profiles.empty() ? app::freshFolderIn(m_home) : m_profiles.front().folder;
}

QString ProfileShelf::name() const
{
    return shownName({m_current, app::profileNameIn(m_current)});
}

QString ProfileShelf::key() const
{
    return keyOf(m_current);
}

int ProfileShelf::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ProfileShelf::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &profile = m_profiles[std::size_t(index.row())];
    return role == Key ? QVariant(keyOf(profile.folder)) : role == Name ? QVariant(shownName(profile)) : QVariant();
}

QHash<int, QByteArray> ProfileShelf::roleNames() const
{
    return {{Key, "key"}, {Name, "name"}};
}

const app::ShelvedProfile *ProfileShelf::find(const QString &key) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const auto &profile) { return keyOf(profile.folder) == key; });
    return found == m_profiles.end() ? nullptr : &*found;
}

void ProfileShelf::rename(const QString &name)
{
    const QString wished = name.simplified();
    if (wished.isEmpty())
        return;
    QString given = wished;
    for (int number = 2; !isFree(m_profiles, given, m_current); ++number)
        given = QStringLiteral("%1 %2").arg(wished).arg(number);
    if (app::nameProfile(m_current, given))
        look();
    else
        setTrouble(tr("Имя записать не удалось: на устройстве нет места или папка закрыта для записи."));
}

void ProfileShelf::setClosed(bool isClosed)
{
    if (m_isClosed == isClosed)
        return;
    m_isClosed = isClosed;
    if (m_isClosed)
        look();
}

void ProfileShelf::choose(const QString &key)
{
    const auto *profile = find(key);
    if (profile && m_isClosed)
        turnTo(profile->folder);
}

void ProfileShelf::add()
{
    if (isOpen() && m_isClosed)
        turnTo(app::freshFolderIn(m_home));
}

void ProfileShelf::remove(const QString &key, const QString &typed)
{
    if (!m_isClosed)
        return;
    const auto *profile = find(key);
    if (!profile || typed.simplified().compare(shownName(*profile).simplified(), Qt::CaseInsensitive) != 0) {
        setTrouble(tr("Имя не совпало. Ничего не удалено."));
        return;
    }
    const auto done = app::removeProfile(profile->folder);
    look();
    if (!done) {
        setTrouble(done.error().code == base::Error::Code::busy
                       ? tr("Этот профиль сейчас занят другой программой. Закройте её и повторите.")
                       : tr("Удалить не удалось: файлы профиля закрыты для записи."));
        return;
    }
    turnTo(m_profiles.empty() ? app::freshFolderIn(m_home) : m_profiles.front().folder);
}

void ProfileShelf::look()
{
    beginResetModel();
    m_profiles = isOpen() ? app::profilesIn(m_home) : std::vector<app::ShelvedProfile>();
    endResetModel();
    setTrouble({});
}

void ProfileShelf::turnTo(std::filesystem::path folder)
{
    m_current = std::move(folder);
    setTrouble({});
    Q_EMIT turned();
}

void ProfileShelf::setTrouble(const QString &trouble)
{
    m_trouble = trouble;
    Q_EMIT changed();
}

} // namespace view
