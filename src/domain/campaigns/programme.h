// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

class QJsonArray;

namespace domain {

/// How a check test is written.
enum class Form { paper, computer };

/// `paper`, `computer`.
QString nameOf(Form form);
std::optional<Form> formOf(const QString &name);

/// Subjects of which some are allotted to each class at random; the school learns them about a week before.
struct SubjectChoice
{
    QStringList subjects;
    std::optional<int> count; ///< how many of them a class writes; none: the sources do not say

    bool operator==(const SubjectChoice &) const = default;
};

/// What the classes of one year of school write in a campaign.
struct GradeProgramme
{
    int grade = 0; ///< 1 to 11
    QStringList required;
    std::vector<SubjectChoice> choices;
    std::vector<int> minutes; ///< durations that occur, the shortest first; a school takes the one of its subject
    std::vector<Form> forms; ///< that the order allows for this grade
    QString source;

    bool operator==(const GradeProgramme &) const = default;
};

using Programme = std::vector<GradeProgramme>;

/// Reads `[{"grade", "required", "choices": [{"of", "count"}], "minutes", "forms", "source"}]`. No array: an empty one.
/// Error invalid: a grade outside of 1 to 11 or twice, no subject, no source, a duration outside of 1 to 600, an
/// unknown form.
base::Result<Programme> programmeOf(const QJsonArray &json);

const GradeProgramme *programmeFor(const Programme &programme, int grade);

/// Every subject that a class of this grade may write, required ones first; empty: this grade writes nothing.
QStringList subjectsOf(const Programme &programme, int grade);

} // namespace domain
