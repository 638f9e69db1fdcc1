// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/observation/checklist.h"

#include "domain/records/field_reader.h"
#include "domain/records/field_writer.h"

namespace domain {

using record::Path;
using records::FieldReader;
using records::FieldWriter;

namespace {

constexpr std::string_view answerPrefix = "answer/";
constexpr std::string_view valueSuffix = "/value";
constexpr std::string_view commentSuffix = "/comment";
constexpr std::string_view stagePrefix = "stage/";
constexpr std::string_view clearSuffix = "/clear";

/// The word between a prefix and a suffix; none where the path is of another form.
std::optional<QString> wordIn(const Path &path, std::string_view prefix, std::string_view suffix)
{
    if (!path.starts_with(prefix) || !path.ends_with(suffix) || path.size() <= prefix.size() + suffix.size())
        return std::nullopt;
    const std::string_view word =
        std::string_view(path).substr(prefix.size(), path.size() - prefix.size() - suffix.size());
    return word.find('/') == std::string_view::npos
        ? std::optional(QString::fromUtf8(word.data(), qsizetype(word.size())))
        : std::nullopt;
}

void readAnswers(const Fields &fields, Checklist &into)
{
    into.answers.reserve(fields.size());
    for (auto field = fields.lower_bound(Path(answerPrefix));
         field != fields.end() && field->first.starts_with(answerPrefix); ++field) {
        if (const auto valueOf = wordIn(field->first, answerPrefix, valueSuffix)) {
            into.answers.try_emplace(into.answers.cend(), *valueOf)->second.value = field->second;
            continue;
        }
        const auto commented = wordIn(field->first, answerPrefix, commentSuffix);
        const auto *comment = std::get_if<record::Text>(&field->second);
        if (commented && comment != nullptr)
            into.answers[*commented].comment = QString::fromStdString(*comment);
    }
    for (auto answer = into.answers.begin(); answer != into.answers.end();)
        answer = answer->second == Answer() ? into.answers.erase(answer) : std::next(answer);
}

void readStages(const Fields &fields, Checklist &into)
{
    for (auto field = fields.lower_bound(Path(stagePrefix));
         field != fields.end() && field->first.starts_with(stagePrefix); ++field)
        if (const auto stage = wordIn(field->first, stagePrefix, clearSuffix);
            stage && field->second == record::Value(true))
            into.clearStages << *stage;
}

} // namespace

const Answer *Checklist::answer(const QString &question) const
{
    const auto found = answers.find(question);
    return found == answers.end() ? nullptr : &found->second;
}

std::vector<Field> fieldsOf(const Checklist &checklist)
{
    FieldWriter writer;
    writer.reference("parent", checklist.session);
    writer.text("title", titleOf(checklist));
    writer.reference("person", checklist.person);
    writer.text("observer", checklist.observer);
    writer.text("basis", checklist.basis);
    writer.text("school", checklist.school);
    writer.text("class", checklist.schoolClass);
    writer.text("subject", checklist.subject);
    writer.date("date", checklist.date);
    writer.time("begins", checklist.begins);
    writer.time("ends", checklist.ends);
    if (checklist.listed)
        writer.number("listed", *checklist.listed);
    if (checklist.present)
        writer.number("present", *checklist.present);
    writer.text("template", checklist.templateName);
    writer.reference("previous", checklist.previous);
    writer.text("entered-by", checklist.enteredBy);
    writer.date("entered-on", checklist.enteredOn);
    for (const QString &stage : checklist.clearStages)
        writer.flag(clearPath(stage), true);
    for (const auto &[question, answer] : checklist.answers)
        writer.text(commentPath(question), answer.comment);
    auto fields = writer.take();
    for (const auto &[question, answer] : checklist.answers)
        if (answer.isGiven())
            fields.emplace_back(answerPath(question), answer.value);
    return fields;
}

Checklist checklistOf(const Fields &fields)
{
    const FieldReader reader(fields);
    Checklist checklist;
    checklist.session = reader.reference("parent");
    checklist.person = reader.reference("person");
    checklist.observer = reader.text("observer");
    checklist.basis = reader.text("basis");
    checklist.school = reader.text("school");
    checklist.schoolClass = reader.text("class");
    checklist.subject = reader.text("subject");
    checklist.date = reader.date("date");
    checklist.begins = reader.time("begins");
    checklist.ends = reader.time("ends");
    checklist.listed = reader.number("listed");
    checklist.present = reader.number("present");
    checklist.templateName = reader.text("template");
    checklist.previous = reader.reference("previous");
    checklist.enteredBy = reader.text("entered-by");
    checklist.enteredOn = reader.date("entered-on");
    readAnswers(fields, checklist);
    readStages(fields, checklist);
    return checklist;
}

QString titleOf(const Checklist &checklist)
{
    QStringList parts{checklist.schoolClass, checklist.subject};
    if (checklist.date)
        parts << checklist.date->toString(QStringLiteral("dd.MM.yyyy"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Path answerPath(const QString &question)
{
    return Path(answerPrefix) + question.toStdString() + Path(valueSuffix);
}

Path commentPath(const QString &question)
{
    return Path(answerPrefix) + question.toStdString() + Path(commentSuffix);
}

Path clearPath(const QString &stage)
{
    return Path(stagePrefix) + stage.toStdString() + Path(clearSuffix);
}

bool isViolation(const record::Value &value)
{
    const auto *text = std::get_if<record::Text>(&value);
    return text != nullptr && *text == violated;
}

} // namespace domain
