// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/templates/template_record.h"

#include "domain/records/field_reader.h"
#include "domain/records/field_writer.h"
#include "record/position.h"

#include <algorithm>
#include <set>

namespace domain {

using record::Path;
using records::FieldReader;
using records::FieldWriter;

namespace {

Path stagePath(const QString &id)
{
    return "stage/" + id.toStdString() + '/';
}

Path questionPath(const QString &id)
{
    return "question/" + id.toStdString() + '/';
}

QStringList optionLines(const Question &question)
{
    QStringList lines;
    for (const Option &option : question.options)
        lines << option.id + QStringLiteral(": ") + option.text;
    return lines;
}

std::vector<Option> optionsIn(const QStringList &lines)
{
    std::vector<Option> options;
    for (const QString &line : lines)
        options.push_back({line.section(QStringLiteral(": "), 0, 0), line.section(QStringLiteral(": "), 1)});
    return options;
}

void write(FieldWriter &writer, const Question &question, const QString &stage, const record::Text &position)
{
    const Path at = questionPath(question.id);
    writer.text(at + "stage", stage);
    writer.text(at + "position", QString::fromStdString(position));
    writer.text(at + "type", nameOf(question.type));
    writer.text(at + "text", question.text);
    writer.text(at + "hint", question.hint);
    writer.text(at + "source", question.source);
    writer.list(at + "options", optionLines(question));
    writer.flag(at + "required", question.isRequired);
    writer.text(at + "required-when", nameOf(question.requiredWhen));
    writer.text(at + "shown-when", nameOf(question.shownWhen));
}

/// The words that stand after a prefix, with the position that each has: in the order of positions.
std::vector<QString> idsBehind(const Fields &fields, const Path &prefix)
{
    std::set<std::string> words;
    for (auto field = fields.lower_bound(prefix); field != fields.end() && field->first.starts_with(prefix); ++field)
        if (const auto slash = field->first.find('/', prefix.size()); slash != std::string::npos)
            words.insert(field->first.substr(prefix.size(), slash - prefix.size()));
    const FieldReader reader(fields);
    std::vector<std::pair<std::string, QString>> ordered;
    for (const std::string &word : words) {
        Path path = prefix;
        path.append(word).append("/position");
        ordered.emplace_back(reader.text(path).toStdString(), QString::fromStdString(word));
    }
    std::sort(ordered.begin(), ordered.end());
    std::vector<QString> ids;
    ids.reserve(ordered.size());
    for (const auto &[position, id] : ordered)
        ids.push_back(id);
    return ids;
}

std::optional<Question> questionIn(const FieldReader &reader, const QString &id)
{
    const Path at = questionPath(id);
    const auto type = questionTypeOf(reader.text(at + "type"));
    if (!type)
        return std::nullopt;
    return Question{id,
                    *type,
                    reader.text(at + "text"),
                    reader.text(at + "hint"),
                    reader.text(at + "source"),
                    optionsIn(reader.list(at + "options")),
                    reader.flag(at + "required"),
                    whenOf(reader.text(at + "required-when")).value_or(When()),
                    whenOf(reader.text(at + "shown-when")).value_or(When())};
}

} // namespace

std::vector<Field> fieldsOf(const ChecklistTemplate &made)
{
    FieldWriter writer;
    writer.text("title", made.title);
    writer.text("code", made.id);
    writer.number("version", made.version);
    writer.text("source", made.source);
    const auto stagePlaces = record::positions(made.stages.size());
    for (std::size_t i = 0; i < made.stages.size(); ++i) {
        const Stage &stage = made.stages[i];
        writer.text(stagePath(stage.id) + "title", stage.title);
        writer.text(stagePath(stage.id) + "position", QString::fromStdString(stagePlaces[i]));
        const auto places = record::positions(stage.questions.size());
        for (std::size_t j = 0; j < stage.questions.size(); ++j)
            write(writer, stage.questions[j], stage.id, places[j]);
    }
    return writer.take();
}

ChecklistTemplate templateOf(const Fields &fields)
{
    const FieldReader reader(fields);
    ChecklistTemplate made;
    made.title = reader.text("title");
    made.id = reader.text("code");
    made.version = reader.number("version").value_or(1);
    made.source = reader.text("source");
    for (const QString &id : idsBehind(fields, "stage/"))
        made.stages.push_back({id, reader.text(stagePath(id) + "title"), {}});
    for (const QString &id : idsBehind(fields, "question/")) {
        const QString stageId = reader.text(questionPath(id) + "stage");
        const auto stage = std::find_if(made.stages.begin(), made.stages.end(),
                                        [&](const Stage &known) { return known.id == stageId; });
        const auto question = questionIn(reader, id);
        if (stage == made.stages.end())
            continue;
        if (question)
            stage->questions.push_back(*question);
        else
            stage->unread << id;
    }
    return made;
}

bool isUsed(const Fields &fields)
{
    return FieldReader(fields).flag(Path(usedPath));
}

} // namespace domain
