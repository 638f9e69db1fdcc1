// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedures/appointing.h"

#include "domain/people/school_class.h"

#include <algorithm>

namespace domain {

namespace {

enum class Found { no, yes, unknown };

Found foundIf(bool found)
{
    return found ? Found::yes : Found::no;
}

bool isParent(const Person &person, const Session &session)
{
    return std::any_of(person.parentOf.begin(), person.parentOf.end(), [&](const ChildsClass &child) {
        const bool isSchool = child.school.isEmpty() || isSameName(child.school, session.school);
        return isSchool && isSameClass(child.schoolClass, session.schoolClass);
    });
}

bool teachesSubject(const Person &person, const Session &session)
{
    return std::any_of(person.teaches.begin(), person.teaches.end(),
                       [&](const Lesson &lesson) { return isSameName(lesson.subject, session.subject); });
}

bool teachesClass(const Person &person, const Session &session)
{
    return std::any_of(person.teaches.begin(), person.teaches.end(), [&](const Lesson &lesson) {
        const QString &school = lesson.school.isEmpty() ? person.workPlace : lesson.school;
        return isSameName(school, session.school) && isSameClass(lesson.schoolClass, session.schoolClass)
            && isSameName(lesson.subject, session.subject);
    });
}

Found worksThere(const Person &person, const Session &session)
{
    if (std::any_of(person.teaches.begin(), person.teaches.end(),
                    [&](const Lesson &lesson) { return isSameName(lesson.school, session.school); }))
        return Found::yes; // also somebody who gives lessons there beside the main work place
    return person.workPlace.isEmpty() ? Found::unknown : foundIf(isSameName(person.workPlace, session.school));
}

Found found(const Rule &rule, const Person &person, const Session &session)
{
    switch (rule.condition) {
    case Condition::parentOfClass: return foundIf(isParent(person, session));
    case Condition::worksAtSchool: return worksThere(person, session);
    case Condition::teachesSubject: return foundIf(teachesSubject(person, session));
    case Condition::teachesClass: return foundIf(teachesClass(person, session));
    case Condition::experienceBelow:
        return person.experienceYears ? foundIf(*person.experienceYears < rule.years) : Found::unknown;
    case Condition::noHigherEducation:
        return person.hasHigherEducation ? foundIf(!*person.hasHigherEducation) : Found::unknown;
    case Condition::notTrained: break;
    }
    return foundIf(!person.trainedOn);
}

QString reasonFor(const Rule &rule, const std::vector<Override> &overrides)
{
    for (const Override &passed : overrides)
        if (passed.rule == rule.id)
            return passed.reason.trimmed();
    return {};
}

} // namespace

std::vector<Objection> objectionsTo(const Person &person, Role role, const Session &session, const Procedure &procedure,
                                    const std::vector<Override> &overrides)
{
    std::vector<Objection> objections;
    for (const Rule &rule : procedure.rules) {
        if (rule.role != role)
            continue;
        const Found what = found(rule, person, session);
        if (what != Found::no)
            objections.push_back({rule, what == Found::unknown, reasonFor(rule, overrides)});
    }
    std::stable_sort(objections.begin(), objections.end(),
                     [](const Objection &left, const Objection &right) { return left.blocks() && !right.blocks(); });
    return objections;
}

bool isBlocked(const std::vector<Objection> &objections)
{
    return std::any_of(objections.begin(), objections.end(),
                       [](const Objection &objection) { return objection.blocks(); });
}

} // namespace domain
