// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edition.h"

#include "domain/parties/words.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace domain {

namespace {

constexpr double sameNumberLikeness = 0.5; ///< a number and half of the words: the same measure
constexpr double anywhereLikeness = 0.6; ///< renumbered: more of the words must agree
constexpr double sectionLikeness = 0.25; ///< number and section agree: reworded

using Bag = QHash<QString, int>;

Bag bagOf(const QString &text)
{
    static const QRegularExpression expression(QStringLiteral("[\\p{L}\\p{N}]+"),
                                               QRegularExpression::UseUnicodePropertiesOption);
    Bag bag;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext())
        ++bag[parties::stemOf(matches.next().captured().toLower())];
    return bag;
}

int sizeOf(const Bag &bag)
{
    int count = 0;
    for (const int times : bag)
        count += times;
    return count;
}

/// Dice: twice the common words over all words.
double likeness(const Bag &left, const Bag &right)
{
    int common = 0;
    for (auto word = left.cbegin(); word != left.cend(); ++word)
        common += std::min(word.value(), right.value(word.key()));
    const int all = sizeOf(left) + sizeOf(right);
    return all == 0 ? 1.0 : 2.0 * common / all;
}

QString sectionOf(const Roadmap &roadmap, const Measure &measure)
{
    const bool isKnown = measure.section && *measure.section >= 0
        && static_cast<std::size_t>(*measure.section) < roadmap.sections.size();
    if (!isKnown)
        return {};
    const Section &section = roadmap.sections[static_cast<std::size_t>(*measure.section)];
    return (section.number + u' ' + section.title).trimmed();
}

class Matcher
{
public:
    Matcher(const Roadmap &before, const Roadmap &after)
        : m_before(before)
        , m_after(after)
        , m_partner(after.measures.size(), -1)
        , m_isTaken(before.measures.size(), false)
    {
        for (const Measure &measure : before.measures)
            m_bagsBefore.push_back(bagOf(measure.text));
        for (const Measure &measure : after.measures)
            m_bagsAfter.push_back(bagOf(measure.text));
    }

    /// Index of the older measure by the newer one's, or -1.
    std::vector<int> match()
    {
        matchWhere(sameNumberLikeness,
                   [](const Measure &left, const Measure &right, bool) { return isNumbered(left, right); });
        matchWhere(anywhereLikeness, [](const Measure &, const Measure &, bool) { return true; });
        matchWhere(sectionLikeness, [](const Measure &left, const Measure &right, bool isSameSection) {
            return isSameSection && isNumbered(left, right);
        });
        return m_partner;
    }

private:
    static bool isNumbered(const Measure &left, const Measure &right)
    {
        return !left.number.isEmpty() && left.number == right.number;
    }

    struct Candidate
    {
        double likeness = 0;
        std::size_t before = 0;
        std::size_t after = 0;
    };

    /// Best pairs first; ties by place, so that the result is the same everywhere.
    template <typename Allowed>
    void matchWhere(double least, Allowed isAllowed)
    {
        std::vector<Candidate> candidates;
        for (std::size_t after = 0; after < m_partner.size(); ++after)
            for (std::size_t before = 0; m_partner[after] < 0 && before < m_isTaken.size(); ++before)
                addCandidate(candidates, before, after, least, isAllowed);
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const Candidate &left, const Candidate &right) { return left.likeness > right.likeness; });
        for (const Candidate &candidate : candidates)
            join(candidate);
    }

    template <typename Allowed>
    void addCandidate(std::vector<Candidate> &candidates, std::size_t before, std::size_t after, double least,
                      Allowed isAllowed) const
    {
        const Measure &older = m_before.measures[before];
        const Measure &newer = m_after.measures[after];
        const bool isSameSection = sectionOf(m_before, older) == sectionOf(m_after, newer);
        if (m_isTaken[before] || !isAllowed(older, newer, isSameSection))
            return;
        const double value = likeness(m_bagsBefore[before], m_bagsAfter[after]);
        if (value < least)
            return;
        const double nearness = (isNumbered(older, newer) ? 0.02 : 0) + (isSameSection ? 0.01 : 0);
        candidates.push_back({value + nearness, before, after});
    }

    void join(const Candidate &candidate)
    {
        if (m_isTaken[candidate.before] || m_partner[candidate.after] >= 0)
            return;
        m_isTaken[candidate.before] = true;
        m_partner[candidate.after] = int(candidate.before);
    }

    const Roadmap &m_before;
    const Roadmap &m_after;
    std::vector<Bag> m_bagsBefore;
    std::vector<Bag> m_bagsAfter;
    std::vector<int> m_partner;
    std::vector<bool> m_isTaken;
};

std::vector<FieldChange> changesOf(const Roadmap &before, const Measure &older, const Roadmap &after,
                                   const Measure &newer)
{
    using Field = FieldChange::Field;
    const std::array<FieldChange, 7> fields{{
        {Field::section, sectionOf(before, older), sectionOf(after, newer)},
        {Field::number, older.number, newer.number},
        {Field::text, older.text, newer.text},
        {Field::expected, older.expected.value_or(QString()), newer.expected.value_or(QString())},
        {Field::notes, older.notes, newer.notes},
        {Field::deadline, older.deadline.text, newer.deadline.text},
        {Field::responsible, older.responsibleText, newer.responsibleText},
    }};
    std::vector<FieldChange> changes;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(changes),
                 [](const FieldChange &field) { return field.before != field.after; });
    return changes;
}

/// Those that did not keep their order: all but the longest run of rising older places.
void markMoved(std::vector<Continuation> &continued)
{
    const std::size_t count = continued.size();
    std::vector<int> length(count, 1);
    std::vector<int> previous(count, -1);
    int last = -1;
    for (std::size_t at = 0; at < count; ++at) {
        for (std::size_t earlier = 0; earlier < at; ++earlier) {
            if (continued[earlier].before < continued[at].before && length[earlier] + 1 > length[at]) {
                length[at] = length[earlier] + 1;
                previous[at] = int(earlier);
            }
        }
        if (last < 0 || length[at] > length[static_cast<std::size_t>(last)])
            last = int(at);
    }
    std::vector<bool> stays(count, false);
    for (; last >= 0; last = previous[static_cast<std::size_t>(last)])
        stays[static_cast<std::size_t>(last)] = true;
    for (std::size_t at = 0; at < count; ++at) {
        const auto &changes = continued[at].changes;
        const bool hasNewSection = std::any_of(changes.begin(), changes.end(), [](const FieldChange &change) {
            return change.field == FieldChange::Field::section;
        });
        continued[at].isMoved = !stays[at] || hasNewSection;
    }
}

} // namespace

bool EditionDifference::isEmpty() const
{
    return added.empty() && removed.empty()
        && std::all_of(continued.begin(), continued.end(),
                       [](const Continuation &one) { return !one.isMoved && one.changes.empty(); });
}

EditionDifference differenceOf(const Roadmap &before, const Roadmap &after)
{
    const std::vector<int> partners = Matcher(before, after).match();
    EditionDifference difference;
    std::vector<bool> stays(before.measures.size(), false);
    for (std::size_t at = 0; at < partners.size(); ++at) {
        if (partners[at] < 0) {
            difference.added.push_back(int(at));
            continue;
        }
        const auto older = static_cast<std::size_t>(partners[at]);
        stays[older] = true;
        difference.continued.push_back(
            {int(older), int(at), false, changesOf(before, before.measures[older], after, after.measures[at])});
    }
    for (std::size_t at = 0; at < stays.size(); ++at)
        if (!stays[at])
            difference.removed.push_back(int(at));
    markMoved(difference.continued);
    return difference;
}

double similarityOf(const QString &left, const QString &right)
{
    return likeness(bagOf(left), bagOf(right));
}

bool isEditionOf(const Roadmap &before, const Roadmap &after)
{
    const std::size_t smaller = std::min(before.measures.size(), after.measures.size());
    return smaller > 0 && 2 * differenceOf(before, after).continued.size() >= smaller;
}

QString fingerprintOf(const Roadmap &roadmap)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString &text) {
        hash.addData(text.simplified().toUtf8());
        hash.addData(QByteArrayView("\n"));
    };
    add(roadmap.title);
    for (const Section &section : roadmap.sections)
        add(section.number + u'\t' + section.title);
    for (const Measure &measure : roadmap.measures)
        for (const QString &text : {sectionOf(roadmap, measure), measure.number, measure.text, measure.deadline.text,
                                    measure.responsibleText, measure.expected.value_or(QString()), measure.notes})
            add(text);
    return QString::fromLatin1(hash.result().toHex());
}

QString nameOf(FieldChange::Field field)
{
    static constexpr std::array names{"section", "number", "text", "expected", "notes", "deadline", "responsible"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(field)));
}

} // namespace domain
