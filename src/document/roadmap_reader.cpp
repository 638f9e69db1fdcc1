// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/roadmap_reader.h"

#include "document/roadmap/passport.h"
#include "document/roadmap/rows.h"
#include "domain/deadlines/deadline_reader.h"
#include "domain/period.h"
#include "domain/spelling/open_end.h"
#include "domain/spelling/spelling.h"

#include <QRegularExpression>

#include <algorithm>

namespace document {

namespace {

using Code = domain::Doubt::Code;

void place(std::vector<domain::Doubt> found, int line, const QString &measure, std::vector<domain::Doubt> &doubts)
{
    for (domain::Doubt &doubt : found) {
        doubt.line = line;
        doubt.measure = measure;
        doubts.push_back(std::move(doubt));
    }
}

QString allText(const Source &source)
{
    QString text;
    for (const Block &block : source.blocks)
        text += folded(block.kind == Block::Kind::row ? block.cells.join(QLatin1Char(' ')) : block.text)
            + QLatin1Char('\n');
    return text;
}

/// The names that a document uses for itself, against which its misreadings are told.
QStringList ownNames(const domain::Roadmap &roadmap)
{
    static const QRegularExpression name(QStringLiteral("[\u0410-\u042F\u0401][\u0430-\u044F\u0451]{4,}"));
    QStringList names;
    auto matches = name.globalMatch(roadmap.organisation);
    while (matches.hasNext())
        names.append(matches.next().captured(0));
    return names;
}

class Composer
{
public:
    Composer(domain::Roadmap &roadmap, const domain::CampaignBook &campaigns, domain::PartyBook parties)
        : m_roadmap(roadmap)
        , m_parties(std::move(parties))
        , m_terms(ownNames(roadmap))
    {
        m_context.period = roadmap.period;
        m_context.approved = roadmap.orders.empty() ? std::nullopt : roadmap.orders.front().date;
        m_context.isOpenEnded = domain::isOpenEnded(roadmap.title);
        m_context.campaigns = &campaigns;
    }

    void add(const domain::Section &section)
    {
        spell(section.title, section.line, {});
        m_roadmap.sections.push_back(section);
    }

    void add(const Draft &draft)
    {
        domain::Measure measure;
        measure.section = draft.section;
        measure.number = draft.number;
        measure.text = draft.text;
        measure.expected = draft.expected.isEmpty() ? std::nullopt : std::optional(draft.expected);
        measure.notes = draft.notes;
        measure.line = draft.line;
        readDeadline(draft, measure);
        readParties(draft, measure);
        for (const QString &text : {draft.text, draft.expected, draft.deadline, draft.responsible})
            spell(text, draft.line, draft.number);
        for (const QString &text : {draft.text, draft.expected})
            doubtCut(text, draft);
        m_roadmap.measures.push_back(std::move(measure));
    }

private:
    void readDeadline(const Draft &draft, domain::Measure &measure)
    {
        m_context.measureText = draft.text;
        m_context.columnHeader = draft.deadlineHeader;
        domain::DeadlineReading reading = domain::readDeadline(draft.deadline, m_context);
        measure.deadline = std::move(reading.deadline);
        if (draft.deadline.isEmpty() && !draft.hasDeadlineColumn)
            return; // the table promises none: nothing is missing in this row
        place(std::move(reading.doubts), draft.line, draft.number, m_roadmap.doubts);
    }

    void readParties(const Draft &draft, domain::Measure &measure)
    {
        domain::PartySplit split = domain::splitParties(draft.responsible, m_parties);
        measure.responsibleText = draft.responsible;
        measure.responsible = split.parties;
        place(std::move(split.doubts), draft.line, draft.number, m_roadmap.doubts);
    }

    /// A word is doubted once in a measure, whichever of its cells it stands in.
    void spell(const QString &text, int line, const QString &measure)
    {
        for (domain::Doubt &doubt : domain::spellingDoubts(text, m_terms)) {
            doubt.line = line;
            doubt.measure = measure;
            const bool isTold =
                std::any_of(m_roadmap.doubts.begin(), m_roadmap.doubts.end(), [&](const domain::Doubt &one) {
                    return one.code == doubt.code && one.line == line && one.original == doubt.original;
                });
            if (!isTold)
                m_roadmap.doubts.push_back(std::move(doubt));
        }
    }

    void doubtCut(const QString &text, const Draft &draft)
    {
        if (!text.isEmpty() && domain::breaksOff(text))
            m_roadmap.doubts.push_back({Code::textCut, draft.line, text, std::nullopt, draft.number});
    }

    domain::Roadmap &m_roadmap;
    domain::PartyBook m_parties;
    domain::DeadlineContext m_context;
    QStringList m_terms;
};

domain::Doubt notARoadmap(const Source &source)
{
    domain::Doubt doubt;
    doubt.code = Code::notARoadmap;
    doubt.line = 1;
    for (const Block &block : source.blocks) {
        const QString text = block.kind == Block::Kind::row ? quoted(block.cells) : folded(block.text);
        if (text.isEmpty())
            continue;
        doubt.line = block.line;
        doubt.original = text.left(200);
        break;
    }
    return doubt;
}

/// The same irregularity noticed by two steps is told once: by the one that knows the measure.
void dropTwice(std::vector<domain::Doubt> &doubts)
{
    const auto isToldBetter = [&](const domain::Doubt &doubt) {
        return doubt.measure.isEmpty() && std::any_of(doubts.begin(), doubts.end(), [&](const domain::Doubt &one) {
                   return !one.measure.isEmpty() && one.code == doubt.code && one.line == doubt.line
                       && one.original == doubt.original;
               });
    };
    std::vector<domain::Doubt> kept;
    std::copy_if(doubts.begin(), doubts.end(), std::back_inserter(kept),
                 [&](const domain::Doubt &doubt) { return !isToldBetter(doubt); });
    doubts = std::move(kept);
}

void append(std::vector<domain::Doubt> &to, const std::vector<domain::Doubt> &more)
{
    to.insert(to.end(), more.begin(), more.end());
}

} // namespace

domain::Roadmap readRoadmap(const Source &source, const domain::CampaignBook &campaigns,
                            const domain::PartyBook &parties)
{
    domain::Roadmap roadmap;
    Tables found = findTables(source.blocks);
    readPassport(found.before, found.after, roadmap);
    append(roadmap.doubts, found.doubts);
    for (Table &table : found.tables)
        append(roadmap.doubts, alignRows(table));
    const Reading reading = readRows(found.tables);
    append(roadmap.doubts, reading.doubts);

    domain::PartyBook book = parties;
    book.define(domain::abbreviationsIn(allText(source)));
    Composer composer(roadmap, campaigns, std::move(book));
    for (const domain::Section &section : reading.sections)
        composer.add(section);
    for (const Draft &draft : reading.measures)
        composer.add(draft);
    if (roadmap.measures.empty())
        roadmap.doubts.push_back(notARoadmap(source));
    dropTwice(roadmap.doubts);
    std::stable_sort(roadmap.doubts.begin(), roadmap.doubts.end(),
                     [](const domain::Doubt &left, const domain::Doubt &right) { return left.line < right.line; });
    return roadmap;
}

} // namespace document
