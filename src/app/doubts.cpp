// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fields.h"
#include "app/roadmaps.h"
#include "app/text.h"
#include "db/transaction.h"
#include "domain/deadlines/deadline_reader.h"

namespace app {

namespace {

using base::Error;
using base::fail;

/// The measure that a doubt names, by its number.
base::Result<std::optional<store::Record>> measureNamed(Desk &desk, const base::RecordId &roadmap,
                                                        const QString &number)
{
    store::Filter filter;
    filter.kind = std::string(domain::measureKind);
    filter.parent = roadmap;
    const auto summaries = desk.store().records().list(filter);
    if (!summaries)
        return summaries.error();
    for (const store::Summary &summary : *summaries) {
        auto record = desk.store().records().read(summary.id);
        if (!record)
            return record.error();
        if (domain::measureOf(fieldsIn(record->state)).number == number)
            return std::optional(std::move(*record));
    }
    return std::optional<store::Record>();
}

bool replaceIn(QString &text, const QString &original, const QString &proposal)
{
    const auto place = original.isEmpty() ? -1 : text.indexOf(original);
    if (place < 0)
        return false;
    text.replace(place, original.size(), proposal);
    return true;
}

domain::Deadline read(Desk &desk, const QString &words, const domain::Roadmap &roadmap, const domain::Measure &measure)
{
    domain::DeadlineContext context;
    context.period = roadmap.period;
    context.campaigns = &desk.library().campaigns;
    context.measureText = measure.text;
    return domain::readDeadline(words, context).deadline;
}

/// Puts the proposal where the original stands; false: it stands nowhere any more.
bool apply(Desk &desk, const domain::Doubt &doubt, const domain::Roadmap &roadmap, domain::Measure &measure)
{
    using Code = domain::Doubt::Code;
    const QString &proposal = *doubt.proposal;
    QString words = measure.deadline.text;
    const bool isEmptyDeadline = doubt.code == Code::deadlineEmpty && words.isEmpty();
    if (isEmptyDeadline || replaceIn(words, doubt.original, proposal)) {
        measure.deadline = read(desk, isEmptyDeadline ? proposal : words, roadmap, measure);
        return true;
    }
    if (replaceIn(measure.responsibleText, doubt.original, proposal)) {
        measure.responsible = domain::splitParties(measure.responsibleText, desk.library().parties).parties;
        return true;
    }
    if (replaceIn(measure.text, doubt.original, proposal))
        return true;
    return measure.expected && replaceIn(*measure.expected, doubt.original, proposal);
}

bool isOfTheMeasure(const record::Path &path)
{
    return path.starts_with("deadline/") || path.starts_with("responsible");
}

base::Done accept(Desk &desk, const store::Record &record, const domain::Doubt &doubt, bool isOwn)
{
    if (!doubt.proposal || doubt.measure.isEmpty())
        return {}; // seen and agreed: nothing to put right
    const auto measure = measureNamed(desk, record.id, doubt.measure);
    if (!measure)
        return measure.error();
    if (!*measure)
        return fail(Error::Code::notFound, "the measure is not here any more");
    if ((*measure)->state.isConflict())
        return fail(Error::Code::conflict, "a field of the measure has two values");
    domain::Measure mended = domain::measureOf(fieldsIn((*measure)->state));
    if (!apply(desk, doubt, domain::roadmapOf(fieldsIn(record.state)), mended))
        // A proposal that finds nothing was put right already; a person's own words must not be lost in silence.
        return isOwn ? base::Done(fail(Error::Code::notFound, "the words are not there any more")) : base::Done();
    return writeDifferent(desk, **measure, domain::fieldsOf(mended), isOfTheMeasure);
}

} // namespace

base::Done settleDoubt(Desk &desk, const base::RecordId &roadmap, int index, const Answer &answer)
{
    const auto record = desk.store().records().read(roadmap);
    if (!record)
        return record.error();
    if (auto may = askToWrite(desk, record->space); !may)
        return may;
    auto doubts = domain::roadmapOf(fieldsIn(record->state)).doubts;
    if (index < 0 || static_cast<std::size_t>(index) >= doubts.size())
        return fail(Error::Code::notFound, "no such doubt");
    db::Transaction transaction(desk.database());
    domain::Doubt &doubt = doubts[static_cast<std::size_t>(index)];
    if (answer.ownWords)
        doubt.proposal = answer.ownWords;
    if (answer.isAccepted)
        if (auto done = accept(desk, *record, doubt, answer.ownWords.has_value()); !done)
            return done;
    const auto state = answer.isAccepted ? domain::DoubtState::accepted : domain::DoubtState::skipped;
    const auto written = writeDifferent(desk, *record, {{domain::doubtStatePath(index), domain::valueOf(state)}},
                                        [](const record::Path &) { return false; });
    return written ? transaction.commit() : written;
}

base::Done reopenDoubts(Desk &desk, const base::RecordId &roadmap, const std::vector<Answered> &answers)
{
    db::Transaction transaction(desk.database());
    for (const Answered &answer : answers) {
        const auto record = desk.store().records().read(roadmap);
        if (!record)
            return record.error();
        if (auto may = askToWrite(desk, record->space); !may)
            return may;
        if (auto done = writeDifferent(
                desk, *record, {{domain::doubtStatePath(answer.index), domain::valueOf(domain::DoubtState::open)}},
                [](const record::Path &) { return false; });
            !done)
            return done;
        if (!answer.before)
            continue;
        const auto measure = desk.store().records().read(answer.before->first);
        if (!measure)
            return measure.error();
        if (auto done = writeDifferent(desk, *measure, domain::fieldsOf(answer.before->second), isOfTheMeasure); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace app
