// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/subject.h"

#include <QVariantMap>

namespace view {

/// A Subject that a person fills in and then saves. It knows what a hand has typed over what stood there by itself, so
/// that a form which is made anew (the profile was closed meanwhile) gets that back and nothing else: what others wrote
/// into the record since then stands.
class Form : public view::Subject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QVariantMap typedOver READ typedOver WRITE setTypedOver NOTIFY edited STORED false)
    Q_PROPERTY(bool isTouched READ isTouched NOTIFY edited)

public:
    /// Of its fields by name, of those alone that differ from what stood there: a map of `typed` and `stood`.
    QVariantMap typedOver() const;
    /// Once the form is filled. Names that are no fields are passed over, and fields where something else stands by
    /// now: saved over it, what a colleague wrote would be gone before anybody saw it.
    void setTypedOver(const QVariantMap &typed);
    /// There is something typed over.
    bool isTouched() const { return !typedOver().isEmpty(); }

Q_SIGNALS:
    void edited();

protected:
    /// `fields`: its properties that a person types into, each after those that fill it in by themselves.
    explicit Form(QStringList fields, QObject *parent);

    /// What the fields hold now stands there by itself. Before that it is nothing (empty, no, 0).
    void noteFilled();
    /// What is typed is on its way into the vault: no more something that would be lost with the form.
    void noteSaving();
    /// The same as `noteFilled` of one field.
    void noteFilled(const QString &field, const QVariant &value);

private:
    QVariant valueOf(const QString &field) const;

    QStringList m_fields;
    QVariantMap m_filled;
};

} // namespace view
