// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaigns/programme.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace domain {

namespace {

using base::Error;

constexpr int lastGrade = 11;
constexpr int minutesAtMost = 600;

base::Error wrong(const char *what)
{
    return base::fail(Error::Code::invalid, what);
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue item : value.toArray())
        if (!item.toString().isEmpty())
            texts << item.toString();
    return texts;
}

std::vector<SubjectChoice> choicesOf(const QJsonValue &value)
{
    std::vector<SubjectChoice> choices;
    for (const QJsonValue item : value.toArray()) {
        const QJsonValue count = item.toObject().value(QLatin1String("count"));
        choices.push_back({textsOf(item.toObject().value(QLatin1String("of"))),
                           count.isDouble() ? std::optional(count.toInt()) : std::nullopt});
    }
    return choices;
}

base::Result<GradeProgramme> gradeOf(const QJsonObject &object)
{
    GradeProgramme grade;
    grade.grade = object.value(QLatin1String("grade")).toInt();
    grade.required = textsOf(object.value(QLatin1String("required")));
    grade.choices = choicesOf(object.value(QLatin1String("choices")));
    grade.source = object.value(QLatin1String("source")).toString();
    for (const QJsonValue minutes : object.value(QLatin1String("minutes")).toArray())
        grade.minutes.push_back(minutes.toInt());
    for (const QString &name : textsOf(object.value(QLatin1String("forms")))) {
        const auto form = formOf(name);
        if (!form)
            return wrong("programme: an unknown form");
        grade.forms.push_back(*form);
    }
    if (grade.grade < 1 || grade.grade > lastGrade)
        return wrong("programme: a grade outside of 1 to 11");
    if (grade.required.isEmpty() || grade.source.isEmpty())
        return wrong("programme: a grade without subjects or source");
    if (std::any_of(grade.minutes.begin(), grade.minutes.end(), [](int m) { return m < 1 || m > minutesAtMost; }))
        return wrong("programme: a duration that is none");
    return grade;
}

} // namespace

QString nameOf(Form form)
{
    return form == Form::paper ? QStringLiteral("paper") : QStringLiteral("computer");
}

std::optional<Form> formOf(const QString &name)
{
    for (const Form form : {Form::paper, Form::computer})
        if (nameOf(form) == name)
            return form;
    return std::nullopt;
}

base::Result<Programme> programmeOf(const QJsonArray &json)
{
    Programme programme;
    for (const QJsonValue value : json) {
        auto grade = gradeOf(value.toObject());
        if (!grade)
            return grade.error();
        if (programmeFor(programme, grade->grade) != nullptr)
            return wrong("programme: a grade stands twice");
        programme.push_back(std::move(*grade));
    }
    return programme;
}

const GradeProgramme *programmeFor(const Programme &programme, int grade)
{
    const auto found =
        std::find_if(programme.begin(), programme.end(), [&](const GradeProgramme &row) { return row.grade == grade; });
    return found == programme.end() ? nullptr : &*found;
}

QStringList subjectsOf(const Programme &programme, int grade)
{
    const GradeProgramme *row = programmeFor(programme, grade);
    if (row == nullptr)
        return {};
    QStringList subjects = row->required;
    for (const SubjectChoice &choice : row->choices)
        subjects += choice.subjects;
    subjects.removeDuplicates();
    return subjects;
}

} // namespace domain
