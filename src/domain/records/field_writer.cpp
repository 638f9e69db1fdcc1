// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/field_writer.h"

#include "record/reference.h"

namespace domain::records {

using record::Path;
using record::Value;

namespace {

std::string shortened(const QString &text)
{
    QByteArray bytes = QString(text).remove(QChar(u'\0')).normalized(QString::NormalizationForm_C).toUtf8();
    if (std::size_t(bytes.size()) > record::valueLimitBytes) {
        qsizetype end = qsizetype(record::valueLimitBytes);
        while (end > 0 && (static_cast<unsigned char>(bytes.at(end)) & 0xC0U) == 0x80U)
            --end;
        bytes.truncate(end);
    }
    return bytes.toStdString();
}

record::Date dateOf(const QDate &date)
{
    return std::chrono::year(date.year()) / std::chrono::month(unsigned(date.month()))
        / std::chrono::day(unsigned(date.day()));
}

} // namespace

void FieldWriter::text(const Path &path, const QString &text)
{
    if (text.isEmpty())
        return;
    if (auto value = record::textValue(shortened(text)))
        m_fields.emplace_back(path, Value(std::move(*value)));
}

void FieldWriter::date(const Path &path, const std::optional<QDate> &date)
{
    if (date && date->isValid())
        m_fields.emplace_back(path, Value(dateOf(*date)));
}

void FieldWriter::time(const Path &path, const std::optional<QTime> &time)
{
    if (time && time->isValid())
        m_fields.emplace_back(path, Value(record::Time{std::uint16_t(60 * time->hour() + time->minute())}));
}

void FieldWriter::reference(const Path &path, const std::optional<base::RecordId> &to)
{
    if (to)
        m_fields.emplace_back(path, record::referenceTo(*to));
}

void FieldWriter::flag(const Path &path, bool flag)
{
    if (flag)
        m_fields.emplace_back(path, Value(true));
}

void FieldWriter::list(const Path &path, const QStringList &texts)
{
    record::List list;
    std::size_t size = 0;
    for (const QString &text : texts) {
        const std::string item = shortened(text);
        size += item.size() + 8;
        if (size <= record::valueLimitBytes)
            list.emplace_back(record::Text(item));
    }
    if (!list.empty())
        m_fields.emplace_back(path, Value(std::move(list)));
}

Path memberPath(const char *list, int index)
{
    return std::string(list) + '/' + std::to_string(index) + '/';
}

} // namespace domain::records
