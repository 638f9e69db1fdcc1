// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/roadmap_record.h"

#include <QDate>
#include <QTime>

namespace domain::records {

/// Collects a record's fields. What is empty, absent or refused by the record room is not written at all. Texts are
/// brought into NFC and cut at a whole letter at record::valueLimitBytes.
class FieldWriter
{
public:
    void text(const record::Path &path, const QString &text);
    void number(const record::Path &path, std::int64_t number) { m_fields.emplace_back(path, record::Value(number)); }
    void date(const record::Path &path, const std::optional<QDate> &date);
    void time(const record::Path &path, const std::optional<QTime> &time);
    void reference(const record::Path &path, const std::optional<base::RecordId> &to);
    /// Only what is true is written.
    void flag(const record::Path &path, bool flag);
    /// Members that no longer fit into the limit are left out.
    void list(const record::Path &path, const QStringList &texts);

    std::vector<Field> take() { return std::move(m_fields); }

private:
    std::vector<Field> m_fields;
};

/// «order/3/»: where the fields of a list's member stand.
record::Path memberPath(const char *list, int index);

} // namespace domain::records
