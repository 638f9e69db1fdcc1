// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/observation/my_visits.h"
#include "view/rows.h"

namespace view {

/// The visits of whoever works here: today's first, then what was returned or is late, what comes, what was handed in.
/// Roles: key, group (heading), title («5А, Математика»), school, when, mark (state in words), tone, progress (a
/// sentence, empty before the beginning), share (0 to 1), remark, act (what a tap does), isToday, isBegun.
class MyVisitList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString me READ me NOTIFY pageChanged)
    Q_PROPERTY(bool isReady READ isReady NOTIFY pageChanged)
    Q_PROPERTY(bool hasPeople READ hasPeople NOTIFY pageChanged)
    Q_PROPERTY(bool isBeginning READ isBeginning NOTIFY pageChanged)

public:
    explicit MyVisitList(QObject *parent = nullptr);

    /// The person's name; empty: nobody has said who they are.
    QString me() const { return m_all.me ? m_all.me->name : QString(); }
    /// The visits were read once: what is empty now is empty.
    bool isReady() const { return m_isReady; }
    bool hasPeople() const { return m_all.hasPeople; }
    bool isBeginning() const { return m_isBeginning; }

    /// Opens the sheet of a visit, begun with the usual template if there is none yet: `opened` tells which.
    Q_INVOKABLE void open(int row);

Q_SIGNALS:
    void pageChanged();
    void opened(const QString &checklist);

protected:
    void reload() override;

private:
    /// What was to be begun was refused: it can be tried again.
    void giveUp(const QString &what);
    void take(const app::MyVisits &all);
    void begin(const app::MyVisit &visit);

    app::MyVisits m_all;
    std::vector<std::size_t> m_order; ///< of each row, into m_all.visits
    bool m_isReady = false;
    bool m_isBeginning = false;
};

} // namespace view
