// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/roadmap_record.h"

namespace domain {

/// A subject that a person teaches in a class.
struct Lesson
{
    QString school; ///< empty: the person's own work place
    QString schoolClass;
    QString subject;

    bool operator==(const Lesson &) const = default;
};

/// A class in which a person has a child.
struct ChildsClass
{
    QString school;
    QString schoolClass;

    bool operator==(const ChildsClass &) const = default;
};

/// Somebody who takes part in a campaign. What nobody asked is none, which is not «no»: a rule that needs it says so.
struct Person
{
    QString name;
    QString workPlace; ///< empty: not known
    QString office; ///< «учитель математики»
    std::vector<Lesson> teaches;
    std::vector<ChildsClass> parentOf;
    std::optional<int> experienceYears;
    std::optional<bool> hasHigherEducation;
    std::optional<QDate> trainedOn; ///< as an observer

    bool operator==(const Person &) const = default;
};

constexpr std::string_view personKind = "person";

/// kind `person`: title (the name), work-place, office, lesson/<i>/{school,class,subject}, child/<i>/{school,class},
///   experience-years, higher-education, trained-on.
std::vector<Field> fieldsOf(const Person &person);
Person personOf(const Fields &fields);

enum class PersonProblem { none, noName, lessonWithoutSubject, childWithoutClass, tooMuchExperience };
PersonProblem problemOf(const Person &person);

} // namespace domain
