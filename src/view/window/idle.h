// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace view {

/// How many minutes without a touch are waited: `usual`, and while an observation runs (`until` lies ahead of `now`; an
/// invalid one: none runs) at least `observing`.
int idleMinutes(int usual, int observing, const QDateTime &until, const QDateTime &now);

/// Notices that nobody has touched the app for a while. A key, the pointer, the wheel, a finger count as a touch; what
/// arrives over the network or is drawn does not. Time is the wall's, so that a device that slept counts its sleep; a
/// clock that was put back begins the count anew.
class Idle : public QObject
{
    Q_OBJECT

public:
    /// Watches every window of the application. `clock`: none for the system's; it outlives this.
    explicit Idle(const base::Clock *clock = nullptr, QObject *parent = nullptr);

    /// From now on `passed` is told after so many minutes; at least 1.
    void setLimitMinutes(int minutes);
    /// Looks whether the time is over. The timer does, and whoever knows that the app came to the front.
    void look();

Q_SIGNALS:
    /// Once for each time that is over.
    void passed();

protected:
    /// The touch that ends a time which is over (the device had slept) reaches no page.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::int64_t leftMs() const;
    void touch();

    const base::Clock *m_clock;
    std::int64_t m_limitMs;
    std::int64_t m_touchedMs;
    QTimer m_timer;
};

} // namespace view
