// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rows.h"

namespace view {

/// The observers' visits of a campaign by day, with those that cannot both be made. Roles: key, day (heading), moment,
/// place (school), title, observer, clash (sentence, empty for none), planned (key of the check test).
class ScheduleList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString campaign READ campaign WRITE setCampaign NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(int clashes READ clashes NOTIFY changed)

public:
    explicit ScheduleList(QObject *parent = nullptr);

    QString campaign() const { return m_campaign; }
    void setCampaign(const QString &key);
    /// How many visits and how many clashes, in a sentence.
    QString summary() const;
    int clashes() const { return m_clashes; }

Q_SIGNALS:
    void changed();

protected:
    void reload() override;

private:
    QString m_campaign;
    int m_clashes = 0;
};

} // namespace view
