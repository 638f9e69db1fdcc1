// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/roadmap_record.h"

#include "domain/edition.h"
#include "domain/records/field_reader.h"
#include "domain/records/field_writer.h"

#include <array>

namespace domain {

using record::Path;
using records::FieldReader;
using records::FieldWriter;
using records::memberPath;

namespace {

constexpr int levelCount = 4;
constexpr int codeCount = 15;
constexpr int stateCount = 3;

void writeOrders(FieldWriter &writer, const std::vector<Order> &orders)
{
    for (std::size_t index = 0; index < orders.size(); ++index) {
        const Path path = memberPath("order", int(index));
        writer.text(path + "number", orders[index].number.value_or(QString()));
        writer.date(path + "date", orders[index].date);
        writer.text(path + "place", orders[index].place);
    }
}

void writeSections(FieldWriter &writer, const std::vector<Section> &sections)
{
    for (std::size_t index = 0; index < sections.size(); ++index) {
        const Path path = memberPath("section", int(index));
        writer.text(path + "number", sections[index].number);
        writer.text(path + "title", sections[index].title);
        writer.number(path + "line", sections[index].line);
    }
}

void writeDoubts(FieldWriter &writer, const std::vector<Doubt> &doubts)
{
    for (std::size_t index = 0; index < doubts.size(); ++index) {
        const Path path = memberPath("doubt", int(index));
        const Doubt &doubt = doubts[index];
        writer.text(path + "code", nameOf(doubt.code));
        writer.number(path + "line", doubt.line);
        writer.text(path + "original", doubt.original);
        if (doubt.proposal && doubt.proposal->isEmpty())
            writer.flag(path + "proposes-nothing", true);
        writer.text(path + "proposal", doubt.proposal.value_or(QString()));
        writer.text(path + "measure", doubt.measure);
    }
}

std::optional<Period> readPeriod(const FieldReader &reader)
{
    const auto from = reader.date("period/from");
    const auto to = reader.date("period/to");
    if (!from || !to)
        return std::nullopt;
    return Period{*from, *to, reader.flag("period/school-year")};
}

std::optional<Doubt> readDoubt(const FieldReader &reader, int index)
{
    const Path path = memberPath("doubt", index);
    const auto code = reader.named<Doubt::Code>(path + "code", codeCount);
    if (!code)
        return std::nullopt;
    Doubt doubt;
    doubt.code = *code;
    doubt.line = reader.number(path + "line").value_or(0);
    doubt.original = reader.text(path + "original");
    doubt.proposal = reader.optionalText(path + "proposal");
    if (!doubt.proposal && reader.flag(path + "proposes-nothing"))
        doubt.proposal = QString(QStringLiteral(""));
    doubt.measure = reader.text(path + "measure");
    return doubt;
}

} // namespace

QString nameOf(DoubtState state)
{
    static constexpr std::array names{"open", "accepted", "skipped"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(state)));
}

std::vector<Field> fieldsOf(const Roadmap &roadmap)
{
    FieldWriter writer;
    writer.text("title", roadmap.title);
    writer.text("level", nameOf(roadmap.level));
    writer.text("organisation", roadmap.organisation);
    writer.text("signed-by", roadmap.signedBy);
    writer.text("controlled-by", roadmap.controlledBy);
    writer.text("fingerprint", fingerprintOf(roadmap));
    if (roadmap.period) {
        writer.date("period/from", roadmap.period->from);
        writer.date("period/to", roadmap.period->to);
        writer.flag("period/school-year", roadmap.period->isSchoolYear);
    }
    writeOrders(writer, roadmap.orders);
    writeSections(writer, roadmap.sections);
    writeDoubts(writer, roadmap.doubts);
    return writer.take();
}

Roadmap roadmapOf(const Fields &fields)
{
    const FieldReader reader(fields);
    Roadmap roadmap;
    roadmap.title = reader.text("title");
    roadmap.level = reader.named<Level>("level", levelCount).value_or(Level::unknown);
    roadmap.organisation = reader.text("organisation");
    roadmap.signedBy = reader.text("signed-by");
    roadmap.controlledBy = reader.text("controlled-by");
    roadmap.period = readPeriod(reader);
    for (const int index : reader.indices("order/")) {
        const Path path = memberPath("order", index);
        roadmap.orders.push_back(
            {reader.optionalText(path + "number"), reader.date(path + "date"), reader.text(path + "place")});
    }
    for (const int index : reader.indices("section/")) {
        const Path path = memberPath("section", index);
        roadmap.sections.push_back(
            {reader.text(path + "number"), reader.text(path + "title"), reader.number(path + "line").value_or(0)});
    }
    for (const int index : reader.indices("doubt/"))
        if (auto doubt = readDoubt(reader, index))
            roadmap.doubts.push_back(std::move(*doubt));
    return roadmap;
}

std::vector<DoubtState> doubtStatesOf(const Fields &fields)
{
    const FieldReader reader(fields);
    std::vector<DoubtState> states;
    for (const int index : reader.indices("doubt/"))
        if (readDoubt(reader, index))
            states.push_back(reader.named<DoubtState>(doubtStatePath(index), stateCount).value_or(DoubtState::open));
    return states;
}

Path doubtStatePath(int doubt)
{
    return memberPath("doubt", doubt) + "state";
}

record::Value valueOf(DoubtState state)
{
    return record::Text(nameOf(state).toStdString());
}

} // namespace domain
