// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/form.h"

namespace view {

namespace {

const QString typedName = QStringLiteral("typed");
const QString stoodName = QStringLiteral("stood");

} // namespace

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
        const auto stood = m_filled.value(field, QVariant(value.metaType()));
        if (value != stood)
            typed.insert(field, QVariantMap{{typedName, value}, {stoodName, stood}});
    }
    return typed;
}

void Form::setTypedOver(const QVariantMap &typed)
{
    for (const auto &field : m_fields) {
        const auto over = typed.value(field).toMap();
        if (over.contains(typedName) && over.value(stoodName).toString() == valueOf(field).toString())
            setProperty(field.toLatin1().constData(), over.value(typedName));
    }
}

void Form::noteFilled()
{
    for (const auto &field : m_fields)
        noteFilled(field, valueOf(field));
}

void Form::noteSaving()
{
    noteFilled();
    Q_EMIT edited();
}

void Form::noteFilled(const QString &field, const QVariant &value)
{
    m_filled.insert(field, value);
}

} // namespace view
