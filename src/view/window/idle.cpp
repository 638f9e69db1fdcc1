// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/window/idle.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace view {

namespace {

constexpr std::int64_t minuteMs = 60'000;

const base::Clock *systemClock()
{
    static const base::SystemClock clock;
    return &clock;
}

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod: return true;
    default: return false;
    }
}

} // namespace

int idleMinutes(int usual, int observing, const QDateTime &until, const QDateTime &now)
{
    const bool isObserving = until.isValid() && now < until;
    return isObserving ? std::max(usual, observing) : usual;
}

Idle::Idle(const base::Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock ? clock : systemClock())
    , m_limitMs(15 * minuteMs)
    , m_touchedMs(m_clock->nowMs())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Idle::look);
    m_timer.start(int(m_limitMs));
    QCoreApplication::instance()->installEventFilter(this);
}

void Idle::setLimitMinutes(int minutes)
{
    m_limitMs = std::max(1, minutes) * minuteMs;
    m_timer.start(int(std::max<std::int64_t>(0, leftMs())));
}

std::int64_t Idle::leftMs() const
{
    const std::int64_t idleMs = m_clock->nowMs() - m_touchedMs;
    return m_limitMs - std::max<std::int64_t>(0, idleMs);
}

void Idle::look()
{
    const bool isOver = leftMs() <= 0;
    if (isOver || m_clock->nowMs() < m_touchedMs)
        touch();
    m_timer.start(int(leftMs()));
    if (isOver)
        Q_EMIT passed();
}

void Idle::touch()
{
    m_touchedMs = m_clock->nowMs();
}

bool Idle::eventFilter(QObject *watched, QEvent *event)
{
    if (!isTouch(event->type()))
        return QObject::eventFilter(watched, event);
    if (leftMs() <= 0) {
        look();
        return true;
    }
    touch();
    return false;
}

} // namespace view
