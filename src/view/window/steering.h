// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QQuickWindow>
#include <QtQml/qqmlregistration.h>

namespace view {

/// Whether the app is led by the keyboard at the moment, or by a finger or the pointer. A page gives its list the focus
/// when it opens, so that arrows work at once; marked for a finger, the first row would look as if it were chosen.
/// What Tab gives the focus to is brought into sight, wherever it lies.
class Steering : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool isByKeys READ isByKeys NOTIFY isByKeysChanged)

public:
    /// Watches every window of the application.
    explicit Steering(QObject *parent = nullptr);

    /// True from a key that leads somewhere (Tab, an arrow, a page, Home, End) until something is pressed on the
    /// screen. What is typed changes nothing.
    bool isByKeys() const { return m_isByKeys; }

Q_SIGNALS:
    void isByKeysChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QObject *watched, int key);
    void keepInSight();
    void setByKeys(bool isByKeys);

    bool m_isByKeys = false;
    QPointer<QQuickWindow> m_window; ///< where Tab was pressed last
    int m_framesLeft = 0; ///< in which what has the focus is still brought into sight
};

} // namespace view
