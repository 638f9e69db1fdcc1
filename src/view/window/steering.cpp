// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/window/steering.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace view {

namespace {

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

bool Steering::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (isLeading(static_cast<QKeyEvent *>(event)->key()))
            setByKeys(true);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: setByKeys(false); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace view
