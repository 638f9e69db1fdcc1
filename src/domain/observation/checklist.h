// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/roadmap_record.h"
#include "domain/templates/checklist_template.h"

#include <QTime>

namespace domain {

/// What an observer said to one question.
struct Answer
{
    record::Value value; ///< Null: nothing yet, only a comment
    QString comment;

    bool operator==(const Answer &) const = default;
    bool isGiven() const { return !std::holds_alternative<record::Null>(value); }
};

using Answers = boost::container::flat_map<QString, Answer>; ///< by the question's id

/// A template as it is filled in at one visit: a record of its own.
struct Checklist
{
    std::optional<base::RecordId> session; ///< the record's parent
    std::optional<base::RecordId> person; ///< who observes
    QString observer; ///< the name as it stands on the act
    QString basis; ///< the order, the certificate
    QString school;
    QString schoolClass;
    QString subject;
    std::optional<QDate> date;
    std::optional<QTime> begins;
    std::optional<QTime> ends;
    std::optional<int> listed; ///< pupils on the class's list
    std::optional<int> present;
    QString templateName; ///< «observation@1»
    QStringList clearStages; ///< ids of stages marked as without violations in one tap
    Answers answers;
    QString enteredBy; ///< who entered it later from paper, else empty
    std::optional<QDate> enteredOn; ///< and when
    std::optional<base::RecordId> previous; ///< the version that this one goes on from

    bool operator==(const Checklist &) const = default;
    bool isClear(const QString &stage) const { return clearStages.contains(stage); }
    const Answer *answer(const QString &question) const;
};

constexpr std::string_view checklistKind = "checklist";

/// kind `checklist`: parent (the session), title, person, observer, basis, school, class, subject, date, begins, ends,
///   listed, present, template, previous, entered-by, entered-on, stage/<id>/clear (true), answer/<id>/{value,comment}.
std::vector<Field> fieldsOf(const Checklist &checklist);
/// Reads back whatever was written; values of a wrong type stay in `answers` and are found by `problemsOf`.
Checklist checklistOf(const Fields &fields);

/// «5А, Математика, 21.04.2026»: how lists name it.
QString titleOf(const Checklist &checklist);

record::Path answerPath(const QString &question);
record::Path commentPath(const QString &question);
record::Path clearPath(const QString &stage);

/// Values of a violation's answer.
constexpr std::string_view violated = "yes";
constexpr std::string_view notViolated = "no";
constexpr std::string_view notObserved = "unseen";

bool isViolation(const record::Value &value);

} // namespace domain
