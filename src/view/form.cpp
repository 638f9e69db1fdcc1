// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/form.h"

namespace view {

Form::Form(QStringList fields, QObject *parent)
    : Subject(parent)
    , m_fields(std::move(fields))
{
}

QVariant Form::valueOf(const QString &field) const
{
    return property(field.toLatin1().constData());
}

QVariantMap Form::typedOver() const
{
    QVariantMap typed;
    for (const auto &field : m_fields) {
        const auto value = valueOf(field);
        if (value != m_filled.value(field, QVariant(value.metaType())))
            typed.insert(field, value);
    }
    return typed;
}

void Form::setTypedOver(const QVariantMap &typed)
{
    for (const auto &field : m_fields)
        if (const auto found = typed.find(field); found != typed.end())
            setProperty(field.toLatin1().constData(), *found);
}

void Form::noteFilled()
{
    for (const auto &field : m_fields)
        noteFilled(field, valueOf(field));
}

void Form::noteFilled(const QString &field, const QVariant &value)
{
    m_filled.insert(field, value);
}

} // namespace view
