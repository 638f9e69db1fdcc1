// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaigns/local_campaign.h"

#include <QTime>

namespace domain {

/// One class writing one test: what organisers are appointed to and observers visit.
struct Session
{
    std::optional<base::RecordId> campaign; ///< the record's parent
    QString school;
    QString schoolClass; ///< «5А»
    QString subject;
    std::optional<QDate> date;
    std::optional<int> lesson; ///< 1 to 12; the second or third is recommended (4.2)
    std::optional<QTime> begins;
    std::optional<int> minutes;
    QString room;
    Form form = Form::paper;

    bool operator==(const Session &) const = default;
};

constexpr std::string_view sessionKind = "session";

/// kind `session`: parent (the campaign), title («5А, Математика»), school, class, subject, date, lesson, begins,
///   minutes, room, form.
std::vector<Field> fieldsOf(const Session &session);
Session sessionOf(const Fields &fields);

/// «5А, Математика»: how lists name it.
QString titleOf(const Session &session);

enum class SessionProblem {
    noSchool,
    noSuchClass, ///< the text names no class
    gradeNotTested, ///< the campaign has nothing for this grade
    noSubject,
    subjectNotTested, ///< the campaign has tests for the grade, but not this one
    noDate,
    outsideWindow,
    wrongLesson,
};

/// All of them, in the order of the enumeration. An empty list of exams in the campaign tells nothing of classes and
/// subjects, and nothing is held against them.
std::vector<SessionProblem> problemsOf(const Session &session, const LocalCampaign &campaign);

} // namespace domain
