// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rows.h"

namespace view {

/// The campaigns that are held here, the latest first. Roles: key, title, days, stand (sentence), tone, sessions
/// (sentence). Also begins one, from the library or by days of one's own.
class CampaignList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList known READ known NOTIFY knownChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)

public:
    explicit CampaignList(QObject *parent = nullptr);

    /// Of the library with their days, the latest first: «ВПР-2026: 20 апреля – 20 мая 2026».
    QStringList known() const { return m_known; }
    QString trouble() const { return m_trouble; }

    /// A place in `known`; `organisation`: key of the one that holds it. Ends with `begun`.
    Q_INVOKABLE void begin(int known, const QString &organisation);

Q_SIGNALS:
    void knownChanged();
    void troubleChanged();
    void begun(const QString &key);

protected:
    void reload() override;

private:
    void readLibrary();
    void give(const QString &trouble);

    QStringList m_known;
    QStringList m_names; ///< of the library, in the order of `m_known`
    QString m_trouble;
};

} // namespace view
