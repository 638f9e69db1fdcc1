// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace view {

/// How a person looked at a page, as far as it comes back with the page after the profile was closed: what was sought,
/// chosen, scrolled to, half-typed. Trail collects it. It may name people, so Session::keepWay seals it in the
/// vault with the rest of the way back. Tells values, lists and maps only.
class Kept : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using QObject::QObject;

    /// Invalid: there is nothing to come back.
    virtual QVariant told() const = 0;
    /// What `told` said of the page before; what does not fit is passed over.
    virtual void take(const QVariant &value) = 0;
};

/// Properties `names` of the object `of`; a name that it does not have is passed over.
class KeptValues : public view::Kept
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QObject *of MEMBER m_of REQUIRED)
    Q_PROPERTY(QStringList names MEMBER m_names REQUIRED)

public:
    using Kept::Kept;

    QVariant told() const override;
    void take(const QVariant &value) override;

private:
    QPointer<QObject> m_of;
    QStringList m_names;
};

/// How far the Flickable `of` is scrolled down; of a ListView the row that stands on top. Comes back as soon as what is
/// shown there reaches so far, unless a hand has moved it by then.
class KeptPlace : public view::Kept
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *of MEMBER m_of REQUIRED)

public:
    using Kept::Kept;

    QVariant told() const override;
    void take(const QVariant &value) override;

private Q_SLOTS:
    void come();
    void giveUp();
    void scroll();

private:
    bool isList() const;
    bool isThereYet() const;

    QPointer<QQuickItem> m_of;
    QVariantMap m_wish; ///< `row` and how far it stood `above` the edge, or `y`; empty: it has come
    bool m_isComing = false;
};

} // namespace view
