// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json.h"

#include "app/library.h"
#include "cli/value_json.h"

#include <QDateTime>
#include <QJsonDocument>

namespace cli {

namespace {

QString labelOf(std::int64_t labelMs)
{
    return QDateTime::fromMSecsSinceEpoch(labelMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonArray statusesOf(const app::MeasureRow &row)
{
    QJsonArray names;
    for (domain::Status status : row.statuses)
        names.append(domain::nameOf(status));
    return names;
}

} // namespace

QJsonObject jsonOf(const app::RoadmapSummary &summary)
{
    return {{QStringLiteral("id"), printedName(summary.id)},
            {QStringLiteral("title"), summary.title},
            {QStringLiteral("level"), domain::nameOf(summary.level)},
            {QStringLiteral("measures"), summary.measures},
            {QStringLiteral("done"), summary.done},
            {QStringLiteral("late"), summary.late}};
}

QJsonObject jsonOf(const app::RoadmapPage &page)
{
    domain::Roadmap whole = page.roadmap;
    whole.measures.clear();
    for (const app::MeasureRow &row : page.measures)
        whole.measures.push_back(row.measure);
    whole.doubts.clear();
    for (const app::DoubtRow &row : page.doubts)
        whole.doubts.push_back(row.doubt);
    QJsonObject json = QJsonDocument::fromJson(app::jsonOf(whole)).object();
    QJsonArray measures = json.value(QStringLiteral("measures")).toArray();
    for (int i = 0; i < measures.size(); ++i) {
        const app::MeasureRow &row = page.measures[static_cast<std::size_t>(i)];
        QJsonObject measure = measures[i].toObject();
        measure.insert(QStringLiteral("id"), printedName(row.id));
        measure.insert(QStringLiteral("status"), statusesOf(row));
        measure.insert(QStringLiteral("late"), row.isLate);
        measures[i] = measure;
    }
    json.insert(QStringLiteral("measures"), measures);
    json.insert(QStringLiteral("id"), printedName(page.id));
    return json;
}

QJsonArray jsonOf(const app::Field &field)
{
    QJsonArray siblings;
    for (const app::Sibling &sibling : field.siblings)
        siblings.append(QJsonObject{{QStringLiteral("value"), jsonOf(sibling.value)},
                                    {QStringLiteral("member"), sibling.author},
                                    {QStringLiteral("number"), static_cast<qint64>(sibling.dots.front().number)},
                                    {QStringLiteral("label"), labelOf(sibling.labelMs)}});
    return siblings;
}

QJsonObject jsonOf(const app::RecordPage &page)
{
    QJsonObject fields;
    for (const app::Field &field : page.fields)
        fields.insert(QString::fromStdString(field.path), jsonOf(field));
    return {{QStringLiteral("id"), printedName(page.id)},
            {QStringLiteral("kind"), page.kind},
            {QStringLiteral("space"), printedName(page.space)},
            {QStringLiteral("deleted"), page.isDeleted},
            {QStringLiteral("fields"), fields}};
}

QJsonObject jsonOf(const app::Step &step)
{
    return {{QStringLiteral("path"), QString::fromStdString(step.path)},
            {QStringLiteral("value"), jsonOf(step.value)},
            {QStringLiteral("member"), step.author},
            {QStringLiteral("number"), static_cast<qint64>(step.dot.number)},
            {QStringLiteral("label"), labelOf(step.labelMs)},
            {QStringLiteral("current"), step.isCurrent}};
}

QJsonObject jsonOf(const app::Hit &hit)
{
    QString snippet = hit.snippet;
    snippet.remove(QChar(2)).remove(QChar(3));
    return {{QStringLiteral("id"), printedName(hit)},
            {QStringLiteral("kind"), hit.kind},
            {QStringLiteral("title"), hit.title},
            {QStringLiteral("snippet"), snippet}};
}

QJsonObject jsonOf(const app::Conflict &conflict)
{
    return {{QStringLiteral("record"), printedName(conflict.record)},
            {QStringLiteral("path"), QString::fromStdString(conflict.field.path)},
            {QStringLiteral("values"), jsonOf(conflict.field)}};
}

QJsonObject jsonOf(const app::SpaceRow &space)
{
    return {{QStringLiteral("id"), printedName(space.id)},
            {QStringLiteral("name"), space.name},
            {QStringLiteral("level"), domain::nameOf(space.level)},
            {QStringLiteral("role"), space.role},
            {QStringLiteral("members"), space.members},
            {QStringLiteral("unsent"), space.unsent}};
}

QJsonObject jsonOf(const app::ImportReport &report)
{
    QJsonArray differences;
    for (const app::Difference &difference : report.differences)
        differences.append(QJsonObject{{QStringLiteral("measure"), difference.measure},
                                       {QStringLiteral("what"), difference.what},
                                       {QStringLiteral("before"), difference.before},
                                       {QStringLiteral("after"), difference.after}});
    return {{QStringLiteral("id"), printedName(report.id)},
            {QStringLiteral("measures"), report.measures},
            {QStringLiteral("doubts"), report.doubts},
            {QStringLiteral("known"), report.isKnown},
            {QStringLiteral("newerEdition"), report.isNewerEdition},
            {QStringLiteral("differences"), differences}};
}

QJsonObject jsonOf(const app::ExportReport &report)
{
    return {{QStringLiteral("file"), QString::fromStdU16String(report.file.u16string())},
            {QStringLiteral("measures"), report.measures},
            {QStringLiteral("pages"), report.pages},
            {QStringLiteral("events"), report.events},
            {QStringLiteral("withoutDate"), report.withoutDate}};
}

QJsonObject jsonOf(const app::ExchangeReport &report)
{
    QJsonObject heldFor;
    for (const auto &[code, count] : report.heldFor)
        heldFor.insert(code, count);
    return {{QStringLiteral("sent"), report.sent},
            {QStringLiteral("received"), report.received},
            {QStringLiteral("held"), report.held},
            {QStringLiteral("heldFor"), heldFor},
            {QStringLiteral("void"), report.isVoid},
            {QStringLiteral("forked"), report.forked},
            {QStringLiteral("bytesUp"), static_cast<qint64>(report.bytesUp)},
            {QStringLiteral("bytesDown"), static_cast<qint64>(report.bytesDown)},
            {QStringLiteral("requests"), report.requests},
            {QStringLiteral("told"), QJsonArray::fromStringList(report.told)},
            {QStringLiteral("missing"), QJsonArray::fromStringList(report.missing)}};
}

} // namespace cli
