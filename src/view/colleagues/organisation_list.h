// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rows.h"

namespace view {

/// The schools, districts and regions whose work this profile shares. Roles: key, name, level, role (sentence), people
/// (sentence), unsent (sentence, empty for none), canInvite, canWrite, told (by the centre, empty for nothing), last
/// (exchange, sentence).
class OrganisationList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList names READ names NOTIFY namesChanged)

public:
    explicit OrganisationList(QObject *parent = nullptr);

    /// For a list to choose from: only those where this profile may write.
    QStringList names() const;
    /// Of a place in `names`; empty outside.
    Q_INVOKABLE QString keyAt(int place) const;
    /// Where a key is in `names`; -1: it is not.
    Q_INVOKABLE int placeOf(const QString &key) const;

Q_SIGNALS:
    void namesChanged();

protected:
    void reload() override;

private:
    struct Writable
    {
        QString key;
        QString name;
    };
    std::vector<Writable> m_writable;
};

} // namespace view
