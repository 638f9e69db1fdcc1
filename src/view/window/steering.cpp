// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/window/steering.h"
#include "view/window/sight.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickWindow>

namespace view {

namespace {

constexpr int frames = 3; // until a list knows how high it is

bool isLeading(int key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End: return true;
    default: return false;
    }
}

} // namespace

Steering::Steering(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void Steering::setByKeys(bool isByKeys)
{
    if (m_isByKeys == isByKeys)
        return;
    m_isByKeys = isByKeys;
    Q_EMIT isByKeysChanged();
}

void Steering::follow(QObject *watched, int key)
{
    if (isLeading(key))
        setByKeys(true);
    auto *window = key == Qt::Key_Tab || key == Qt::Key_Backtab ? qobject_cast<QQuickWindow *>(watched) : nullptr;
    if (!window)
        return;
    m_window = window;
    m_framesLeft = frames;
    QMetaObject::invokeMethod(this, &Steering::keepInSight, Qt::QueuedConnection); // once the key has done what it does
}

// A list guesses how high the rows are that it has not made yet: what stands below them moves with the next frames.
void Steering::keepInSight()
{
    const auto *item = m_window ? m_window->activeFocusItem() : nullptr;
    if (!m_isByKeys || !item)
        return;
    bringIntoSight(*item);
    if (m_framesLeft == 0)
        return;
    --m_framesLeft;
    connect(m_window, &QQuickWindow::frameSwapped, this, &Steering::keepInSight,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection | Qt::UniqueConnection));
    m_window->update();
}

bool Steering::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: follow(watched, static_cast<QKeyEvent *>(event)->key()); break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: setByKeys(false); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace view
