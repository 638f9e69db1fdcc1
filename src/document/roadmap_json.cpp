// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/roadmap_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace document {

namespace {

QJsonValue json(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue json(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <typename Values, typename Make>
QJsonArray arrayOf(const Values &values, const Make &make)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(make(value));
    return array;
}

QJsonObject windowJson(const domain::Window &window)
{
    return {{QStringLiteral("from"), json(window.from)},
            {QStringLiteral("to"), json(window.to)},
            {QStringLiteral("time"),
             window.time ? QJsonValue(window.time->toString(QStringLiteral("HH:mm"))) : QJsonValue()},
            {QStringLiteral("label"), orNull(window.label)}};
}

QJsonObject orderJson(const domain::Order &order)
{
    return {{QStringLiteral("number"), json(order.number)},
            {QStringLiteral("date"), json(order.date)},
            {QStringLiteral("place"), order.place}};
}

QJsonObject sectionJson(const domain::Section &section)
{
    return {{QStringLiteral("number"), section.number}, {QStringLiteral("title"), section.title}};
}

QJsonValue sectionNameOf(const domain::Measure &measure, const domain::Roadmap &roadmap)
{
    if (!measure.section)
        return {};
    const domain::Section &section = roadmap.sections[static_cast<std::size_t>(*measure.section)];
    return section.number.isEmpty() ? section.title : section.number;
}

QJsonObject measureJson(const domain::Measure &measure, const domain::Roadmap &roadmap)
{
    return {{QStringLiteral("section"), sectionNameOf(measure, roadmap)},
            {QStringLiteral("number"), measure.number},
            {QStringLiteral("text"), measure.text},
            {QStringLiteral("expected"), json(measure.expected)},
            {QStringLiteral("notes"), orNull(measure.notes)},
            {QStringLiteral("deadline"), jsonOf(measure.deadline)},
            {QStringLiteral("responsibleText"), measure.responsibleText},
            {QStringLiteral("responsible"), QJsonArray::fromStringList(measure.responsible)},
            {QStringLiteral("line"), measure.line}};
}

QJsonValue periodJson(const std::optional<domain::Period> &period)
{
    if (!period)
        return {};
    return QJsonObject{{QStringLiteral("from"), json(std::optional(period->from))},
                       {QStringLiteral("to"), json(std::optional(period->to))}};
}

} // namespace

QJsonObject jsonOf(const domain::Deadline &deadline)
{
    const bool isHigh = deadline.confidence == domain::Deadline::Confidence::high;
    return {{QStringLiteral("text"), deadline.text},
            {QStringLiteral("kind"), domain::nameOf(deadline.kind)},
            {QStringLiteral("windows"), arrayOf(deadline.windows, windowJson)},
            {QStringLiteral("confidence"), isHigh ? QStringLiteral("high") : QStringLiteral("low")},
            {QStringLiteral("campaign"), orNull(deadline.campaign)}};
}

QJsonObject jsonOf(const domain::Doubt &doubt)
{
    return {{QStringLiteral("code"), domain::nameOf(doubt.code)},
            {QStringLiteral("line"), doubt.line},
            {QStringLiteral("original"), doubt.original},
            {QStringLiteral("proposal"), json(doubt.proposal)},
            {QStringLiteral("measure"), orNull(doubt.measure)},
            {QStringLiteral("applied"), domain::isApplied(doubt.code)}};
}

QJsonObject jsonOf(const domain::Roadmap &roadmap)
{
    const auto measure = [&](const domain::Measure &one) { return measureJson(one, roadmap); };
    const auto doubt = [](const domain::Doubt &one) { return jsonOf(one); };
    return {{QStringLiteral("title"), roadmap.title},
            {QStringLiteral("level"), domain::nameOf(roadmap.level)},
            {QStringLiteral("organisation"), orNull(roadmap.organisation)},
            {QStringLiteral("period"), periodJson(roadmap.period)},
            {QStringLiteral("orders"), arrayOf(roadmap.orders, orderJson)},
            {QStringLiteral("signedBy"), orNull(roadmap.signedBy)},
            {QStringLiteral("controlledBy"), orNull(roadmap.controlledBy)},
            {QStringLiteral("sections"), arrayOf(roadmap.sections, sectionJson)},
            {QStringLiteral("measures"), arrayOf(roadmap.measures, measure)},
            {QStringLiteral("doubts"), arrayOf(roadmap.doubts, doubt)}};
}

QByteArray jsonText(const domain::Roadmap &roadmap)
{
    return QJsonDocument(jsonOf(roadmap)).toJson(QJsonDocument::Indented);
}

} // namespace document
