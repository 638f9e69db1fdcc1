// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "domain/records/roadmap_record.h"

#include <map>

namespace domain {

/// A test that an organisation holds within a campaign.
struct PlannedExam
{
    int grade = 0;
    QString subject;
    std::optional<int> minutes;
    Form form = Form::paper;

    bool operator==(const PlannedExam &) const = default;
};

/// How long works and electronic protocols are kept. The default is the later of 90 days after the work's date (the
/// Temkino procedure 3.2, 5.9, 5.10) and the day on which results came (the federal recommendation); a region may set
/// another term, so that both are data.
struct Retention
{
    int days = 90;
    bool untilResults = true;

    bool operator==(const Retention &) const = default;
};

/// A campaign as a municipality or school holds it: a record of its own.
struct LocalCampaign
{
    QString name; ///< of the federal one («2026»): as Deadline::campaign has it
    QString title;
    CampaignWindow window; ///< in force; `from` and `to` are both set in one that `checkCampaign` accepts
    std::vector<CampaignWindow> before; ///< the windows it was moved from, the oldest first
    std::vector<PlannedExam> exams;
    Retention retention;
    std::optional<QDate> resultsOn; ///< the day on which results were received
    QString procedure; ///< Procedure::id, empty: the default one
    std::optional<QDate> reportedOn; ///< the day on which the observers' report went where it is due

    bool operator==(const LocalCampaign &) const = default;
};

constexpr std::string_view campaignKind = "campaign";

/// kind `campaign`: title, name, window/{from,to,announced,source}, before/<i>/{likewise},
///   exam/<i>/{grade,subject,minutes,form}, retention/{days,ignores-results}, results-on, procedure,
///   reported-on.
std::vector<Field> fieldsOf(const LocalCampaign &campaign);
LocalCampaign campaignOf(const Fields &fields);

/// Its exams by the place in which each stands, `exam/<place>/`: who changes one leaves the others where they are. A
/// place stays empty when its exam is taken out.
std::map<int, PlannedExam> examsOf(const Fields &fields);
std::vector<Field> fieldsOf(const PlannedExam &exam, int place);

enum class ExamProblem { noSuchGrade, noSubject, wrongMinutes };
std::vector<ExamProblem> problemsOf(const PlannedExam &exam);

/// A federal campaign as an organisation begins with it: the window known on a day, every required subject.
LocalCampaign localOf(const Campaign &campaign, const std::optional<QDate> &knownOn);

enum class CampaignProblem { none, noName, openWindow, endBeforeStart, emptyExam };
CampaignProblem problemOf(const LocalCampaign &campaign);

/// What it becomes when its window is moved: the old one goes to `before`.
LocalCampaign movedTo(const LocalCampaign &campaign, const CampaignWindow &window);

/// The first day on which a work may be destroyed. None: results are waited for.
std::optional<QDate> keptUntil(const QDate &workDate, const Retention &retention,
                               const std::optional<QDate> &resultsOn);

/// Due one month after the window's end (3.1).
std::optional<QDate> observersReportDue(const LocalCampaign &campaign);
/// The recheck ends 45 calendar days after the window's end (6.5).
std::optional<QDate> recheckDue(const LocalCampaign &campaign);

} // namespace domain
