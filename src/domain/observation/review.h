// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/roadmap_record.h"

namespace domain {

/// What a coordinator says to a checklist that was handed in: a record of its own beside it, for what was signed stays
/// as it was signed.
enum class Verdict { accepted, returned };
QString nameOf(Verdict verdict);

struct Review
{
    std::optional<base::RecordId> checklist; ///< the record's parent
    Verdict verdict = Verdict::accepted;
    QString remark; ///< never empty in one that returns
    QString reviewer;

    bool operator==(const Review &) const = default;
};

constexpr std::string_view reviewKind = "review";

/// kind `review`: parent (the checklist), verdict, remark, reviewer.
std::vector<Field> fieldsOf(const Review &review);
/// None: no known verdict.
std::optional<Review> reviewOf(const Fields &fields);

/// What several reviewers together say: returned while one of them returns it.
std::optional<Verdict> verdictOf(const std::vector<Review> &reviews);

/// Where a visit stands.
enum class VisitState {
    planned,
    underWay, ///< a checklist was begun
    handedIn, ///< signed
    returned, ///< with a remark
    accepted,
    late, ///< begun, not handed in, and its day is over
    missing, ///< nothing was begun, and its day is over
};
QString nameOf(VisitState state);

struct VisitFacts
{
    std::optional<QDate> date;
    bool isBegun = false;
    bool isSigned = false;
    std::optional<Verdict> verdict;
};

/// A visit is late from the day after its session.
VisitState stateOf(const VisitFacts &facts, const QDate &today);

} // namespace domain
