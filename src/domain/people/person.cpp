// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/person.h"

#include "domain/people/school_class.h"
#include "domain/records/field_reader.h"
#include "domain/records/field_writer.h"

#include <algorithm>

namespace domain {

using record::Path;
using records::FieldReader;
using records::FieldWriter;
using records::memberPath;

namespace {

constexpr int experienceAtMost = 80;

void writeLessons(FieldWriter &writer, const std::vector<Lesson> &lessons)
{
    for (std::size_t i = 0; i < lessons.size(); ++i) {
        const Path at = memberPath("lesson", int(i));
        writer.text(at + "school", lessons[i].school);
        writer.text(at + "class", lessons[i].schoolClass);
        writer.text(at + "subject", lessons[i].subject);
    }
}

void writeChildren(FieldWriter &writer, const std::vector<ChildsClass> &classes)
{
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const Path at = memberPath("child", int(i));
        writer.text(at + "school", classes[i].school);
        writer.text(at + "class", classes[i].schoolClass);
    }
}

std::optional<bool> answerIn(const Fields &fields, const Path &path)
{
    const auto field = fields.find(path);
    const bool *answer = field == fields.end() ? nullptr : std::get_if<bool>(&field->second);
    return answer ? std::optional(*answer) : std::nullopt;
}

} // namespace

std::vector<Field> fieldsOf(const Person &person)
{
    FieldWriter writer;
    writer.text("title", person.name);
    writer.text("work-place", person.workPlace);
    writer.text("office", person.office);
    writeLessons(writer, person.teaches);
    writeChildren(writer, person.parentOf);
    if (person.experienceYears)
        writer.number("experience-years", *person.experienceYears);
    writer.date("trained-on", person.trainedOn);
    auto fields = writer.take();
    if (person.hasHigherEducation) // «no» is an answer here: a flag would not be written
        fields.emplace_back("higher-education", record::Value(*person.hasHigherEducation));
    return fields;
}

Person personOf(const Fields &fields)
{
    const FieldReader reader(fields);
    Person person;
    person.name = reader.text("title");
    person.workPlace = reader.text("work-place");
    person.office = reader.text("office");
    for (const int index : reader.indices("lesson/")) {
        const Path at = memberPath("lesson", index);
        person.teaches.push_back({reader.text(at + "school"), reader.text(at + "class"), reader.text(at + "subject")});
    }
    for (const int index : reader.indices("child/")) {
        const Path at = memberPath("child", index);
        person.parentOf.push_back({reader.text(at + "school"), reader.text(at + "class")});
    }
    person.experienceYears = reader.number("experience-years");
    person.hasHigherEducation = answerIn(fields, "higher-education");
    person.trainedOn = reader.date("trained-on");
    return person;
}

PersonProblem problemOf(const Person &person)
{
    if (person.name.trimmed().isEmpty())
        return PersonProblem::noName;
    if (std::any_of(person.teaches.begin(), person.teaches.end(),
                    [](const Lesson &lesson) { return lesson.subject.isEmpty(); }))
        return PersonProblem::lessonWithoutSubject;
    if (std::any_of(person.parentOf.begin(), person.parentOf.end(),
                    [](const ChildsClass &child) { return !schoolClassOf(child.schoolClass); }))
        return PersonProblem::childWithoutClass;
    if (person.experienceYears && *person.experienceYears > experienceAtMost)
        return PersonProblem::tooMuchExperience;
    return PersonProblem::none;
}

} // namespace domain
