// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/appointments.h"
#include "app/people/people.h"
#include "view/rows.h"

namespace view {

/// Who does what at one check test, by role. Roles: key, role (heading), person, basis (sentence), passed (the rules
/// that were passed over, with their paragraphs and reasons; empty for none).
class AppointmentList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString planned READ planned WRITE setPlanned NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString moment READ moment NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QString campaign READ campaign NOTIFY changed)
    Q_PROPERTY(QString missing READ missing NOTIFY changed)

public:
    explicit AppointmentList(QObject *parent = nullptr);

    /// Key of the check test.
    QString planned() const { return m_key; }
    void setPlanned(const QString &key);
    QString title() const { return m_session ? domain::titleOf(m_session->session) : QString(); }
    QString place() const { return m_session ? m_session->session.school : QString(); }
    /// Day, lesson, time, room and form in one sentence.
    QString moment() const;
    QString trouble() const;
    QString campaign() const;
    /// The roles that nobody has yet, in one sentence; empty when none lacks.
    QString missing() const;

    /// The appointment of a row is taken back; that can be undone.
    Q_INVOKABLE void remove(int row);

Q_SIGNALS:
    void changed();

protected:
    void reload() override;

private:
    QString m_key;
    std::optional<app::SessionRow> m_session;
    std::vector<app::AppointmentRow> m_appointments; ///< in the order of the rows
};

} // namespace view
