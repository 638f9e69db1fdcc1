// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/session.h"

#include "domain/people/school_class.h"
#include "domain/records/field_reader.h"
#include "domain/records/field_writer.h"

#include <algorithm>

namespace domain {

using records::FieldReader;
using records::FieldWriter;

namespace {

constexpr int formCount = 2;
constexpr int lessonsAtMost = 12;

bool isOutside(const QDate &date, const CampaignWindow &window)
{
    return (window.from && date < *window.from) || (window.to && date > *window.to);
}

/// What the campaign says of the class and the subject.
std::vector<SessionProblem> againstProgramme(const Session &session, const LocalCampaign &campaign)
{
    const auto schoolClass = schoolClassOf(session.schoolClass);
    if (!schoolClass)
        return {SessionProblem::noSuchClass};
    if (campaign.exams.empty())
        return {};
    const auto ofGrade = [&](const PlannedExam &exam) { return exam.grade == schoolClass->grade; };
    if (std::none_of(campaign.exams.begin(), campaign.exams.end(), ofGrade))
        return {SessionProblem::gradeNotTested};
    const auto isIt = [&](const PlannedExam &exam) {
        return ofGrade(exam) && isSameName(exam.subject, session.subject);
    };
    const bool isKnown = std::any_of(campaign.exams.begin(), campaign.exams.end(), isIt);
    return session.subject.isEmpty() || isKnown ? std::vector<SessionProblem>()
                                                : std::vector{SessionProblem::subjectNotTested};
}

} // namespace

std::vector<Field> fieldsOf(const Session &session)
{
    FieldWriter writer;
    writer.reference("parent", session.campaign);
    writer.text("title", titleOf(session));
    writer.text("school", session.school);
    writer.text("class", session.schoolClass);
    writer.text("subject", session.subject);
    writer.date("date", session.date);
    if (session.lesson)
        writer.number("lesson", *session.lesson);
    writer.time("begins", session.begins);
    if (session.minutes)
        writer.number("minutes", *session.minutes);
    writer.text("room", session.room);
    if (session.form != Form::paper)
        writer.text("form", nameOf(session.form));
    return writer.take();
}

Session sessionOf(const Fields &fields)
{
    const FieldReader reader(fields);
    Session session;
    session.campaign = reader.reference("parent");
    session.school = reader.text("school");
    session.schoolClass = reader.text("class");
    session.subject = reader.text("subject");
    session.date = reader.date("date");
    session.lesson = reader.number("lesson");
    session.begins = reader.time("begins");
    session.minutes = reader.number("minutes");
    session.room = reader.text("room");
    session.form = reader.named<Form>("form", formCount).value_or(Form::paper);
    return session;
}

QString titleOf(const Session &session)
{
    const auto schoolClass = schoolClassOf(session.schoolClass);
    const QString name = schoolClass ? nameOf(*schoolClass) : session.schoolClass;
    return session.subject.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, session.subject);
}

std::vector<SessionProblem> problemsOf(const Session &session, const LocalCampaign &campaign)
{
    std::vector<SessionProblem> problems;
    if (session.school.trimmed().isEmpty())
        problems.push_back(SessionProblem::noSchool);
    for (const SessionProblem problem : againstProgramme(session, campaign))
        problems.push_back(problem);
    if (session.subject.trimmed().isEmpty())
        problems.push_back(SessionProblem::noSubject);
    if (!session.date)
        problems.push_back(SessionProblem::noDate);
    else if (isOutside(*session.date, campaign.window))
        problems.push_back(SessionProblem::outsideWindow);
    if (session.lesson && (*session.lesson < 1 || *session.lesson > lessonsAtMost))
        problems.push_back(SessionProblem::wrongLesson);
    std::sort(problems.begin(), problems.end());
    return problems;
}

} // namespace domain
