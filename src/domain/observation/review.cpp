// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/observation/review.h"

#include "domain/records/field_reader.h"
#include "domain/records/field_writer.h"

#include <algorithm>

namespace domain {

namespace {

constexpr int verdictCount = 2;

} // namespace

QString nameOf(Verdict verdict)
{
    return verdict == Verdict::accepted ? QStringLiteral("accepted") : QStringLiteral("returned");
}

std::vector<Field> fieldsOf(const Review &review)
{
    records::FieldWriter writer;
    writer.reference("parent", review.checklist);
    writer.text("verdict", nameOf(review.verdict));
    writer.text("remark", review.remark);
    writer.text("reviewer", review.reviewer);
    return writer.take();
}

std::optional<Review> reviewOf(const Fields &fields)
{
    const records::FieldReader reader(fields);
    const auto verdict = reader.named<Verdict>("verdict", verdictCount);
    if (!verdict)
        return std::nullopt;
    return Review{reader.reference("parent"), *verdict, reader.text("remark"), reader.text("reviewer")};
}

std::optional<Verdict> verdictOf(const std::vector<Review> &reviews)
{
    if (reviews.empty())
        return std::nullopt;
    const bool isReturned = std::any_of(reviews.begin(), reviews.end(),
                                        [](const Review &review) { return review.verdict == Verdict::returned; });
    return isReturned ? Verdict::returned : Verdict::accepted;
}

QString nameOf(VisitState state)
{
    switch (state) {
    case VisitState::planned: return QStringLiteral("planned");
    case VisitState::underWay: return QStringLiteral("under-way");
    case VisitState::handedIn: return QStringLiteral("handed-in");
    case VisitState::returned: return QStringLiteral("returned");
    case VisitState::accepted: return QStringLiteral("accepted");
    case VisitState::late: return QStringLiteral("late");
    case VisitState::missing: break;
    }
    return QStringLiteral("missing");
}

VisitState stateOf(const VisitFacts &facts, const QDate &today)
{
    if (facts.isSigned && facts.verdict)
        return *facts.verdict == Verdict::accepted ? VisitState::accepted : VisitState::returned;
    if (facts.isSigned)
        return VisitState::handedIn;
    if (facts.date && today > *facts.date)
        return facts.isBegun ? VisitState::late : VisitState::missing;
    return facts.isBegun ? VisitState::underWay : VisitState::planned;
}

} // namespace domain
