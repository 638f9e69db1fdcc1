// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaigns/local_campaign.h"

#include "domain/records/field_reader.h"
#include "domain/records/field_writer.h"

#include <algorithm>

namespace domain {

using record::Path;
using records::FieldReader;
using records::FieldWriter;
using records::memberPath;

namespace {

constexpr int formCount = 2;
constexpr int recheckDays = 45;
constexpr int lastGrade = 11;
constexpr int minutesAtMost = 600; // as of a Programme

void write(FieldWriter &writer, const Path &at, const CampaignWindow &window)
{
    writer.date(at + "from", window.from);
    writer.date(at + "to", window.to);
    writer.date(at + "announced", window.announced);
    writer.text(at + "source", window.source);
}

CampaignWindow readWindow(const FieldReader &reader, const Path &at)
{
    return {reader.date(at + "from"), reader.date(at + "to"), reader.date(at + "announced"),
            reader.text(at + "source")};
}

void write(FieldWriter &writer, const Path &at, const PlannedExam &exam)
{
    writer.number(at + "grade", exam.grade);
    writer.text(at + "subject", exam.subject);
    if (exam.minutes)
        writer.number(at + "minutes", *exam.minutes);
    if (exam.form != Form::paper)
        writer.text(at + "form", nameOf(exam.form));
}

PlannedExam readExam(const FieldReader &reader, const Path &at)
{
    return {reader.number(at + "grade").value_or(0), reader.text(at + "subject"), reader.number(at + "minutes"),
            reader.named<Form>(at + "form", formCount).value_or(Form::paper)};
}

} // namespace

std::vector<Field> fieldsOf(const LocalCampaign &campaign)
{
    FieldWriter writer;
    writer.text("title", campaign.title);
    writer.text("name", campaign.name);
    write(writer, "window/", campaign.window);
    for (std::size_t i = 0; i < campaign.before.size(); ++i)
        write(writer, memberPath("before", int(i)), campaign.before[i]);
    for (std::size_t i = 0; i < campaign.exams.size(); ++i)
        write(writer, memberPath("exam", int(i)), campaign.exams[i]);
    writer.number("retention/days", campaign.retention.days);
    writer.flag("retention/ignores-results", !campaign.retention.untilResults);
    writer.date("results-on", campaign.resultsOn);
    writer.text("procedure", campaign.procedure);
    writer.date("reported-on", campaign.reportedOn);
    return writer.take();
}

LocalCampaign campaignOf(const Fields &fields)
{
    const FieldReader reader(fields);
    LocalCampaign campaign;
    campaign.title = reader.text("title");
    campaign.name = reader.text("name");
    campaign.window = readWindow(reader, "window/");
    for (const int index : reader.indices("before/"))
        campaign.before.push_back(readWindow(reader, memberPath("before", index)));
    for (const auto &[place, exam] : examsOf(fields))
        campaign.exams.push_back(exam);
    campaign.retention.days = reader.number("retention/days").value_or(Retention().days);
    campaign.retention.untilResults = !reader.flag("retention/ignores-results");
    campaign.resultsOn = reader.date("results-on");
    campaign.procedure = reader.text("procedure");
    campaign.reportedOn = reader.date("reported-on");
    return campaign;
}

std::map<int, PlannedExam> examsOf(const Fields &fields)
{
    const FieldReader reader(fields);
    std::map<int, PlannedExam> exams;
    for (const int place : reader.indices("exam/"))
        exams.emplace(place, readExam(reader, memberPath("exam", place)));
    return exams;
}

std::vector<Field> fieldsOf(const PlannedExam &exam, int place)
{
    FieldWriter writer;
    write(writer, memberPath("exam", place), exam);
    return writer.take();
}

std::vector<ExamProblem> problemsOf(const PlannedExam &exam)
{
    std::vector<ExamProblem> problems;
    if (exam.grade < 1 || exam.grade > lastGrade)
        problems.push_back(ExamProblem::noSuchGrade);
    if (exam.subject.trimmed().isEmpty())
        problems.push_back(ExamProblem::noSubject);
    if (exam.minutes && (*exam.minutes < 1 || *exam.minutes > minutesAtMost))
        problems.push_back(ExamProblem::wrongMinutes);
    return problems;
}

LocalCampaign localOf(const Campaign &campaign, const std::optional<QDate> &knownOn)
{
    LocalCampaign local;
    local.name = campaign.name;
    local.title = QStringLiteral("ВПР-") + campaign.name;
    local.window = campaign.windowOn(knownOn);
    for (const GradeProgramme &grade : campaign.programme)
        for (const QString &subject : grade.required)
            local.exams.push_back({grade.grade, subject, std::nullopt, Form::paper});
    return local;
}

CampaignProblem problemOf(const LocalCampaign &campaign)
{
    const CampaignWindow &window = campaign.window;
    if (campaign.name.trimmed().isEmpty())
        return CampaignProblem::noName;
    if (!window.from || !window.to)
        return CampaignProblem::openWindow;
    if (*window.to < *window.from)
        return CampaignProblem::endBeforeStart;
    const bool isEmpty = std::any_of(campaign.exams.begin(), campaign.exams.end(), [](const PlannedExam &exam) {
        return exam.grade < 1 || exam.grade > 11 || exam.subject.isEmpty();
    });
    return isEmpty ? CampaignProblem::emptyExam : CampaignProblem::none;
}

LocalCampaign movedTo(const LocalCampaign &campaign, const CampaignWindow &window)
{
    LocalCampaign moved = campaign;
    moved.before.push_back(campaign.window);
    moved.window = window;
    return moved;
}

std::optional<QDate> keptUntil(const QDate &workDate, const Retention &retention, const std::optional<QDate> &resultsOn)
{
    if (!workDate.isValid() || (retention.untilResults && !resultsOn))
        return std::nullopt;
    const QDate byDays = workDate.addDays(retention.days);
    return retention.untilResults ? std::max(byDays, *resultsOn) : byDays;
}

std::optional<QDate> observersReportDue(const LocalCampaign &campaign)
{
    return campaign.window.to ? std::optional(campaign.window.to->addMonths(1)) : std::nullopt;
}

std::optional<QDate> recheckDue(const LocalCampaign &campaign)
{
    return campaign.window.to ? std::optional(campaign.window.to->addDays(recheckDays)) : std::nullopt;
}

} // namespace domain
