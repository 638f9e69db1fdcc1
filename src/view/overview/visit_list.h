// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/observation/overview.h"
#include "view/rows.h"

namespace view {

/// A campaign's visits by day with where each stands. Proving signatures takes a while: it is read beside the page.
/// Roles: key, day (heading), title, place (school), observer, stand (a few words), tone, checklist (key; empty: none
/// was begun), remark (of who returned it).
class VisitList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString campaign READ campaign WRITE setCampaign NOTIFY changed)
    Q_PROPERTY(bool isReading READ isReading NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QStringList states READ states NOTIFY changed)
    Q_PROPERTY(int state READ state WRITE setState NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)

public:
    explicit VisitList(QObject *parent = nullptr);

    QString campaign() const { return m_campaign; }
    void setCampaign(const QString &key);
    bool isReading() const { return m_isReading; }
    QString trouble() const { return m_trouble; }
    /// All first, then those that occur, each with how many: «Лист не сдан вовремя: 3».
    QStringList states() const;
    /// A place in `states`; only visits of that state are listed.
    int state() const;
    void setState(int index);
    int total() const { return int(m_visits.size()); }

Q_SIGNALS:
    void changed();

protected:
    void reload() override;

private:
    std::vector<domain::VisitState> statesHere() const;
    int countOf(domain::VisitState state) const;
    void list();

    QString m_campaign;
    bool m_isReading = false;
    QString m_trouble;
    std::optional<domain::VisitState> m_only;
    std::vector<app::VisitRow> m_visits;
};

} // namespace view
