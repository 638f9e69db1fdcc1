// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/templates/template_json.h"

#include "domain/templates/template_check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace domain {

namespace {

using base::Error;

base::Error wrong(const char *what)
{
    return base::fail(Error::Code::invalid, what);
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QJsonArray array(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toArray();
}

base::Result<Question> questionOf(const QJsonObject &object)
{
    const auto type = questionTypeOf(text(object, "type"));
    const auto required = whenOf(text(object, "requiredWhen"));
    const auto shown = whenOf(text(object, "shownWhen"));
    if (!type)
        return wrong("template: an unknown type of question");
    if (!required || !shown)
        return wrong("template: a condition that is none");
    Question question{text(object, "id"),
                      *type,
                      text(object, "text"),
                      text(object, "hint"),
                      text(object, "source"),
                      {},
                      object.value(QLatin1String("required")).toBool(),
                      *required,
                      *shown};
    for (const QJsonValue value : array(object, "options"))
        question.options.push_back({text(value.toObject(), "id"), text(value.toObject(), "text")});
    return question;
}

void put(QJsonObject &object, const char *key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(QLatin1String(key), value);
}

QJsonObject objectOf(const Question &question)
{
    QJsonObject object;
    put(object, "id", question.id);
    put(object, "type", nameOf(question.type));
    put(object, "text", question.text);
    put(object, "hint", question.hint);
    put(object, "source", question.source);
    put(object, "requiredWhen", nameOf(question.requiredWhen));
    put(object, "shownWhen", nameOf(question.shownWhen));
    if (question.isRequired)
        object.insert(QLatin1String("required"), true);
    QJsonArray options;
    for (const Option &option : question.options)
        options.append(QJsonObject{{QLatin1String("id"), option.id}, {QLatin1String("text"), option.text}});
    if (!options.isEmpty())
        object.insert(QLatin1String("options"), options);
    return object;
}

} // namespace

base::Result<ChecklistTemplate> draftOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return wrong("template: no JSON");
    const QJsonObject object = document.object();
    ChecklistTemplate made;
    made.id = text(object, "id");
    made.version = object.value(QLatin1String("version")).toInt(1);
    made.title = text(object, "title");
    made.source = text(object, "source");
    for (const QJsonValue stageValue : array(object, "stages")) {
        Stage stage{text(stageValue.toObject(), "id"), text(stageValue.toObject(), "title"), {}};
        for (const QJsonValue value : array(stageValue.toObject(), "questions")) {
            auto question = questionOf(value.toObject());
            if (!question)
                return question.error();
            stage.questions.push_back(std::move(*question));
        }
        for (const QJsonValue id : array(stageValue.toObject(), "unread"))
            stage.unread << id.toString();
        made.stages.push_back(std::move(stage));
    }
    return made;
}

base::Result<ChecklistTemplate> templateOf(const QByteArray &json)
{
    auto made = draftOf(json);
    if (!made)
        return made;
    const auto problems = problemsOf(*made);
    if (!problems.empty())
        return base::fail(Error::Code::invalid, "template: " + nameOf(problems.front().kind).toStdString());
    return made;
}

QByteArray jsonOf(const ChecklistTemplate &checklistTemplate)
{
    QJsonArray stages;
    for (const Stage &stage : checklistTemplate.stages) {
        QJsonArray questions;
        for (const Question &question : stage.questions)
            questions.append(objectOf(question));
        QJsonObject object{{QLatin1String("id"), stage.id},
                           {QLatin1String("title"), stage.title},
                           {QLatin1String("questions"), questions}};
        if (!stage.unread.isEmpty())
            object.insert(QLatin1String("unread"), QJsonArray::fromStringList(stage.unread));
        stages.append(object);
    }
    QJsonObject object{{QLatin1String("id"), checklistTemplate.id},
                       {QLatin1String("version"), checklistTemplate.version},
                       {QLatin1String("title"), checklistTemplate.title},
                       {QLatin1String("stages"), stages}};
    put(object, "source", checklistTemplate.source);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Done TemplateBook::add(const QByteArray &json)
{
    auto made = templateOf(json);
    if (!made)
        return made.error();
    for (const ChecklistTemplate &known : m_templates)
        if (nameOf(known) == nameOf(*made))
            return wrong("templates: an id and version stand twice");
    m_templates.push_back(std::move(*made));
    return {};
}

const ChecklistTemplate *TemplateBook::find(const QString &name) const
{
    const ChecklistTemplate *newest = nullptr;
    for (const ChecklistTemplate &known : m_templates) {
        if (nameOf(known) == name)
            return &known;
        if (known.id == name && (newest == nullptr || known.version > newest->version))
            newest = &known;
    }
    return newest;
}

} // namespace domain
