// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shelf.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace view {

/// The profiles that share this device, as the door shows them: the last used first, each with the name that its person
/// gave it for the others to see. One of them is the session's.
class ProfileShelf : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the session")
    Q_PROPERTY(bool isOpen READ isOpen CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(int nameMax READ nameMax CONSTANT)
    Q_PROPERTY(QString key READ key NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)

public:
    /// `home`: where the profiles stand side by side; empty: the one at `current` is all there is, as it was named
    /// on the command line.
    ProfileShelf(std::filesystem::path home, std::filesystem::path current, QObject *parent = nullptr);

    /// Others may stand beside the session's profile.
    bool isOpen() const { return !m_home.empty(); }
    int count() const { return int(m_profiles.size()); }
    /// The session's profile: as it is named, else as its folder is.
    QString name() const;
    /// What somebody wrote; empty for a profile that nobody named.
    QString givenName() const { return app::profileNameIn(m_current); }
    static int nameMax() { return app::profileNameMax; }
    /// Of the session's profile: tells it from the others on this device, for good.
    QString key() const;
    /// While the session's profile is open or being opened, nothing but its name is changed here.
    void setClosed(bool isClosed);
    /// Why the last call came to nothing.
    QString trouble() const { return m_trouble; }
    const std::filesystem::path &folder() const { return m_current; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// `key`, `name`.
    QHash<int, QByteArray> roleNames() const override;

    /// Names the session's profile; an empty name changes nothing. One that another profile has gets a number.
    Q_INVOKABLE void rename(const QString &name);
    /// Turns to another one, or to a new one that is not made yet.
    Q_INVOKABLE void choose(const QString &key);
    Q_INVOKABLE void add();
    /// Takes one off this device, see app::removeProfile. `typed`: its name, as a sign that the person means it.
    Q_INVOKABLE void remove(const QString &key, const QString &typed);
    /// Looks anew what stands there.
    Q_INVOKABLE void look();

Q_SIGNALS:
    void changed();
    void turned(); ///< the session's profile is another one now

private:
    enum Role { Key = Qt::UserRole, Name };

    void turnTo(std::filesystem::path folder);
    void setTrouble(const QString &trouble);
    const app::ShelvedProfile *find(const QString &key) const;

    std::filesystem::path m_home;
    std::filesystem::path m_current;
    std::vector<app::ShelvedProfile> m_profiles;
    QString m_trouble;
    bool m_isClosed = true;
};

} // namespace view
