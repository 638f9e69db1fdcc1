// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/roadmap_record.h"

#include <QDate>
#include <QTime>

namespace domain::records {

/// A record's fields by type. What is missing, wrongly typed or no such value reads as empty. Valid while the fields
/// live.
class FieldReader
{
public:
    explicit FieldReader(const Fields &fields)
        : m_fields(fields)
    {
    }

    QString text(const record::Path &path) const;
    std::optional<QString> optionalText(const record::Path &path) const;
    /// Not negative and not over a milliard: all numbers here count or point.
    std::optional<int> number(const record::Path &path) const;
    std::optional<QDate> date(const record::Path &path) const;
    std::optional<QTime> time(const record::Path &path) const;
    bool flag(const record::Path &path) const;
    QStringList list(const record::Path &path) const;
    std::optional<base::RecordId> reference(const record::Path &path) const;
    /// The enumerator whose nameOf stands there; its `count` enumerators go from 0 without a gap.
    template <typename T>
    std::optional<T> named(const record::Path &path, int count) const
    {
        const QString name = text(path);
        for (int value = 0; value < count; ++value)
            if (nameOf(static_cast<T>(value)) == name)
                return static_cast<T>(value);
        return std::nullopt;
    }

    /// The indices that stand behind a prefix («order/»), in their order; words that are no number, and members whose
    /// fields are all cleared, are passed over.
    std::vector<int> indices(const record::Path &prefix) const;

private:
    template <typename T>
    const T *value(const record::Path &path) const
    {
        const auto field = m_fields.find(path);
        return field == m_fields.end() ? nullptr : std::get_if<T>(&field->second);
    }

    const Fields &m_fields;
};

} // namespace domain::records
