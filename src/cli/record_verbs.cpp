// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/value_json.h"

#include <QJsonDocument>

namespace cli {

namespace {

QString shown(const QJsonValue &value)
{
    const auto bytes = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(bytes.mid(1, bytes.size() - 2));
}

QString lineOf(const app::Field &field)
{
    QStringList values;
    for (const app::Sibling &sibling : field.siblings)
        values << shown(jsonOf(sibling.value));
    return QStringLiteral("%1: %2\n").arg(QString::fromStdString(field.path), values.join(QStringLiteral("  ≠  ")));
}

base::Result<app::RecordPage> pageNamed(const QString &name, app::Desk &desk)
{
    const auto id = app::recordNamed(desk, name);
    if (!id)
        return id.error();
    return app::recordPage(desk, *id);
}

Outcome refusalOfName(const base::Error &error)
{
    if (error.code == base::Error::Code::conflict)
        return refusal(wrongUsage, QStringLiteral("Так начинаются имена нескольких записей."));
    return refusal(error);
}

const app::Field *fieldOf(const app::RecordPage &page, const QString &path)
{
    const auto found = std::find_if(page.fields.begin(), page.fields.end(),
                                    [&](const app::Field &field) { return field.path == path.toStdString(); });
    return found == page.fields.end() ? nullptr : &*found;
}

Outcome list(const Arguments &arguments, app::Desk &desk)
{
    const auto pages = app::recordList(desk, arguments.options.value(QStringLiteral("--kind")));
    if (!pages)
        return refusal(pages.error());
    Outcome outcome;
    outcome.document = jsonOfAll(*pages);
    for (const app::RecordPage &page : *pages)
        outcome.text += QStringLiteral("%1  %2\n").arg(printedName(page.id), page.kind);
    return outcome;
}

Outcome show(const app::RecordPage &page)
{
    Outcome outcome;
    outcome.document = jsonOf(page);
    outcome.text = QStringLiteral("%1  %2\n").arg(printedName(page.id), page.kind);
    for (const app::Field &field : page.fields)
        outcome.text += lineOf(field);
    return outcome;
}

Outcome set(const Arguments &arguments, const app::RecordPage &page, app::Desk &desk)
{
    const app::Field *field = fieldOf(page, arguments.rest[1]);
    if (field != nullptr && field->siblings.size() > 1)
        return refusal(waitsForPerson, QStringLiteral("Здесь два значения: сначала выберите одно (record pick)."));
    std::optional<record::Value> like;
    std::vector<base::Dot> dots;
    if (field != nullptr && !field->siblings.empty()) {
        like = field->siblings.front().value;
        dots = field->shown();
    }
    const auto value = valueOf(arguments.rest[2], like);
    if (!value)
        return refusal(wrongUsage, QString::fromStdString(value.error().detail));
    const auto written = app::setField(desk, page.id, arguments.rest[1].toStdString(), *value, dots);
    return written ? Outcome() : refusal(written.error());
}

Outcome pick(const Arguments &arguments, const app::RecordPage &page, app::Desk &desk)
{
    bool isNumber = false;
    const auto index = arguments.rest[2].toULongLong(&isNumber);
    if (!isNumber)
        return refusal(wrongUsage, QStringLiteral("INDEX — номер значения, считая с 0."));
    const auto picked = app::pickSibling(desk, page.id, arguments.rest[1].toStdString(), index);
    return picked ? Outcome() : refusal(picked.error());
}

Outcome historyOf(const Arguments &arguments, const app::RecordPage &page, app::Desk &desk)
{
    const auto steps = app::history(desk, page.id, arguments.rest.value(1).toStdString());
    if (!steps)
        return refusal(steps.error());
    Outcome outcome;
    outcome.document = jsonOfAll(*steps);
    for (const app::Step &step : *steps)
        outcome.text += QStringLiteral("%1 %2  %3: %4\n")
                            .arg(step.author, QString::number(step.dot.number), QString::fromStdString(step.path),
                                 shown(jsonOf(step.value)));
    return outcome;
}

} // namespace

Outcome runRecord(const Arguments &arguments, app::Desk &desk)
{
    if (arguments.verb == QStringLiteral("list"))
        return list(arguments, desk);
    const auto page = pageNamed(arguments.rest.first(), desk);
    if (!page)
        return refusalOfName(page.error());
    if (arguments.verb == QStringLiteral("show"))
        return show(*page);
    if (arguments.verb == QStringLiteral("set"))
        return set(arguments, *page, desk);
    if (arguments.verb == QStringLiteral("pick"))
        return pick(arguments, *page, desk);
    return historyOf(arguments, *page, desk);
}

Outcome runSearch(const Arguments &arguments, app::Desk &desk)
{
    const auto hits = app::search(desk, arguments.rest.join(QLatin1Char(' ')));
    if (!hits)
        return refusal(hits.error());
    Outcome outcome;
    outcome.document = jsonOfAll(*hits);
    for (const app::Hit &hit : *hits)
        outcome.text += QStringLiteral("%1  %2\n      %3\n")
                            .arg(printedName(hit), hit.title, jsonOf(hit).value(QStringLiteral("snippet")).toString());
    return outcome;
}

Outcome runConflict(app::Desk &desk)
{
    const auto found = app::conflicts(desk);
    if (!found)
        return refusal(found.error());
    Outcome outcome;
    outcome.exit = found->empty() ? done : waitsForPerson;
    outcome.document = jsonOfAll(*found);
    for (const app::Conflict &conflict : *found)
        outcome.text += printedName(conflict.record) + QStringLiteral("  ") + lineOf(conflict.field);
    return outcome;
}

} // namespace cli
