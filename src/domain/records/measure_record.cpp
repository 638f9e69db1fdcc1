// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/field_reader.h"
#include "domain/records/field_writer.h"

namespace domain {

using record::Path;
using records::FieldReader;
using records::FieldWriter;
using records::memberPath;

namespace {

constexpr int kindCount = 9;

void writeDeadline(FieldWriter &writer, const Deadline &deadline)
{
    writer.text("deadline/text", deadline.text);
    writer.text("deadline/kind", nameOf(deadline.kind));
    writer.text("deadline/confidence",
                deadline.confidence == Deadline::Confidence::low ? QStringLiteral("low") : QStringLiteral("high"));
    writer.text("deadline/campaign", deadline.campaign);
    for (std::size_t index = 0; index < deadline.windows.size(); ++index) {
        const Window &window = deadline.windows[index];
        const Path path = memberPath("deadline/window", int(index));
        writer.date(path + "from", window.from);
        writer.date(path + "to", window.to);
        writer.time(path + "time", window.time);
        writer.text(path + "label", window.label);
    }
}

Deadline readDeadlineFields(const FieldReader &reader)
{
    Deadline deadline;
    deadline.text = reader.text("deadline/text");
    deadline.kind = reader.named<Deadline::Kind>("deadline/kind", kindCount).value_or(Deadline::Kind::none);
    const bool isLow = reader.text("deadline/confidence") == u"low";
    deadline.confidence = isLow ? Deadline::Confidence::low : Deadline::Confidence::high;
    deadline.campaign = reader.text("deadline/campaign");
    for (const int index : reader.indices("deadline/window/")) {
        const Path path = memberPath("deadline/window", index);
        deadline.windows.push_back({reader.date(path + "from"), reader.date(path + "to"), reader.time(path + "time"),
                                    reader.text(path + "label")});
    }
    return deadline;
}

} // namespace

std::vector<Field> fieldsOf(const Measure &measure)
{
    FieldWriter writer;
    if (measure.section)
        writer.number("section", *measure.section);
    writer.text("number", measure.number);
    writer.text("text", measure.text);
    writer.text("expected", measure.expected.value_or(QString()));
    writer.text("notes", measure.notes);
    writeDeadline(writer, measure.deadline);
    writer.text("responsible-text", measure.responsibleText);
    writer.list("responsible", measure.responsible);
    writer.number("line", measure.line);
    return writer.take();
}

Measure measureOf(const Fields &fields)
{
    const FieldReader reader(fields);
    Measure measure;
    measure.section = reader.number("section");
    measure.number = reader.text("number");
    measure.text = reader.text("text");
    measure.expected = reader.optionalText("expected");
    measure.notes = reader.text("notes");
    measure.deadline = readDeadlineFields(reader);
    measure.responsibleText = reader.text("responsible-text");
    measure.responsible = reader.list("responsible");
    measure.line = reader.number("line").value_or(0);
    return measure;
}

Statuses statusesOf(const Fields &fields)
{
    const FieldReader reader(fields);
    Statuses statuses;
    const int count = occasionsOf(readDeadlineFields(reader));
    for (int occasion = 0; occasion < count; ++occasion)
        statuses.push_back(statusOf(reader.text(statusPath(occasion))).value_or(Status::planned));
    return statuses;
}

Path statusPath(int occasion)
{
    return "status/" + std::to_string(occasion);
}

record::Value valueOf(Status status)
{
    return record::Text(nameOf(status).toStdString());
}

} // namespace domain
