// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/linked.h"

#include "app/desk.h"
#include "app/observation/templates.h"
#include "app/record_link.h"
#include "app/records.h"
#include "app/text.h"
#include "domain/templates/template_record.h"

#include <algorithm>

namespace app {

namespace {

using base::Error;
using base::fail;
using Standing = Linked::Standing;

base::Result<std::optional<Linked>> recordLinked(Desk &desk, const QString &name)
{
    const auto named = desk.store().records().named(name.toStdString());
    if (!named)
        return named.error();
    for (const base::RecordId &id : *named) {
        const auto record = base::nameOf(id) == name.toStdString() ? desk.store().records().read(id)
                                                                   : fail(Error::Code::notFound, "a longer name");
        if (record && !record->state.isDeleted)
            return std::optional(
                Linked{Standing::here,
                       Hit{id, textOf(record->state.kind.value_or(record::Text())), titleOf(record->state), {}, {}}});
    }
    return std::optional(Linked{Standing::noRecord, {}});
}

Hit hitOf(const TemplateRow &row)
{
    const QString name = row.id ? QString() : row.name;
    return {row.id.value_or(base::RecordId()), textOf(std::string(domain::templateKind)), row.title, {}, name};
}

int versionIn(const QString &name)
{
    return name.section(QLatin1Char('@'), 1).toInt();
}

base::Result<std::optional<Linked>> templateLinked(Desk &desk, const QString &name)
{
    const auto rows = templateList(desk);
    if (!rows)
        return rows.error();
    const QString id = name.section(QLatin1Char('@'), 0, 0);
    int newest = 0;
    for (const TemplateRow &row : *rows) {
        if (row.name == name)
            return std::optional(Linked{Standing::here, hitOf(row)});
        if (row.name.section(QLatin1Char('@'), 0, 0) == id)
            newest = std::max(newest, versionIn(row.name));
    }
    const bool isNewer = newest > 0 && versionIn(name) > newest;
    return std::optional(Linked{isNewer ? Standing::newerTemplate : Standing::noTemplate, {}});
}

} // namespace

base::Result<std::optional<Linked>> linked(Desk &desk, const QString &words)
{
    if (const auto name = nameInLink(words))
        return recordLinked(desk, *name);
    if (const auto name = templateInLink(words))
        return templateLinked(desk, *name);
    return std::optional<Linked>();
}

} // namespace app
