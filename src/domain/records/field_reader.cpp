// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/field_reader.h"

#include "record/reference.h"

#include <algorithm>
#include <set>

namespace domain::records {

using record::Path;

QString FieldReader::text(const Path &path) const
{
    const auto *text = value<record::Text>(path);
    return text ? QString::fromStdString(*text) : QString();
}

std::optional<QString> FieldReader::optionalText(const Path &path) const
{
    const QString found = text(path);
    return found.isEmpty() ? std::nullopt : std::optional(found);
}

std::optional<int> FieldReader::number(const Path &path) const
{
    const auto *number = value<std::int64_t>(path);
    const bool isSmall = number && *number >= 0 && *number <= 1'000'000'000;
    return isSmall ? std::optional(int(*number)) : std::nullopt;
}

std::optional<QDate> FieldReader::date(const Path &path) const
{
    const auto *date = value<record::Date>(path);
    if (!date)
        return std::nullopt;
    const QDate day(int(date->year()), int(unsigned(date->month())), int(unsigned(date->day())));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QTime> FieldReader::time(const Path &path) const
{
    const auto *time = value<record::Time>(path);
    const bool isTime = time && time->minutes < 24 * 60;
    return isTime ? std::optional(QTime(time->minutes / 60, time->minutes % 60)) : std::nullopt;
}

bool FieldReader::flag(const Path &path) const
{
    const auto *flag = value<bool>(path);
    return flag && *flag;
}

QStringList FieldReader::list(const Path &path) const
{
    QStringList texts;
    if (const auto *list = value<record::List>(path))
        for (const record::Item &item : *list)
            if (const auto *text = std::get_if<record::Text>(&item))
                texts.append(QString::fromStdString(*text));
    return texts;
}

std::optional<base::RecordId> FieldReader::reference(const Path &path) const
{
    const auto field = m_fields.find(path);
    return field == m_fields.end() ? std::nullopt : record::recordIn(field->second);
}

std::vector<int> FieldReader::indices(const Path &prefix) const
{
    std::set<int> found;
    for (auto field = m_fields.lower_bound(prefix); field != m_fields.end() && field->first.starts_with(prefix);
         ++field) {
        if (std::holds_alternative<record::Null>(field->second))
            continue; // cleared: the member is gone
        const std::string word =
            field->first.substr(prefix.size(), field->first.find('/', prefix.size()) - prefix.size());
        const bool isNumber = !word.empty() && word.size() <= 6
            && std::all_of(word.begin(), word.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
        if (isNumber)
            found.insert(std::stoi(word));
    }
    return {found.begin(), found.end()};
}

} // namespace domain::records
