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
    const auto show = [this, shown = QPointer(window)] { keepInSight(shown, frames); };
    if (window) // once the key has done what it does
        QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
}

// A list guesses how high the rows are that it has not made yet: what stands below them moves with the next frames.
void Steering::keepInSight(const QPointer<QQuickWindow> &window, int framesLeft)
{
    const auto *item = window ? window->activeFocusItem() : nullptr;
    if (!m_isByKeys || !item)
        return;
    bringIntoSight(*item);
    if (framesLeft == 0)
        return;
    const auto again = [this, window, framesLeft] { keepInSight(window, framesLeft - 1); };
    connect(window, &QQuickWindow::frameSwapped, this, again,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    window->update();
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
