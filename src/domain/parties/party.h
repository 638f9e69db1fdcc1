// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/doubt.h"
#include "domain/parties/pattern.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace domain {

/// Where a responsible party stands. `outside`: observers, parents, pupils.
enum class PartyLevel { unknown, federal, region, municipality, school, outside };

/// One party of the genre, not of one document.
struct Party
{
    QString name; ///< the short name that lists and filters use; empty: what the document writes is the name
    QString meaning; ///< written out, for a hint
    PartyLevel level = PartyLevel::unknown;
    QString role; ///< `authority`, `methods`, `head`, `coordinator`, `teacher`, `observer`, ... else empty
    QStringList variants; ///< patterns, see PartyBook::read
    QStringList suspects; ///< spellings that are most likely a reader's mistake: matched, with a doubt

    bool operator==(const Party &) const = default;
};

/// An abbreviation that a document defines for itself: «... (далее - МОУО)».
struct Abbreviation
{
    QString name; ///< «МОУО»
    QString meaning; ///< the words before the bracket

    bool operator==(const Abbreviation &) const = default;
};

/// The definitions in a text, in its order: «(далее - X)», «(далее — X)», «(далее X)», «(далее именуется - X)».
std::vector<Abbreviation> abbreviationsIn(const QString &text);

/// The dictionary of parties, read from assets/parties/*.json; a document's own abbreviations may be added.
class PartyBook
{
public:
    /// Reads `{"parties": [{"name", "meaning", "level", "role", "variants": [...], "suspects": [...]}]}`. A variant is
    /// words, compared without regard to case and ending (capitals of an abbreviation: without regard to case only);
    /// `a|b` alternatives; `[...]` may be absent; `<место>` a place or an owner («Томской области», «администрации
    /// Темкинского района»); `<регион>` a place that is a region; `<форма>` a legal form (МБУ, ГКУ ...); `<школа>` a
    /// school's own name. Error invalid: no JSON, a party without variants, an unknown level, brackets that do not
    /// match.
    static base::Result<PartyBook> read(const QByteArray &json);

    /// Adds another file's parties behind these.
    void add(const PartyBook &more);
    /// Adds what a document defines; a name or meaning already known keeps its level.
    void define(const std::vector<Abbreviation> &abbreviations);

    const std::vector<Party> &all() const { return m_parties; }
    /// The party that a name as `splitParties` gives it stands for; persons and strangers: none.
    const Party *find(const QString &name) const;

    /// The longest variant that begins at a word.
    struct Found
    {
        const Party *party = nullptr; ///< valid while the book stays as it is
        parties::Match match;
    };
    std::optional<Found> longestAt(const std::vector<parties::Word> &words, std::size_t at) const;

private:
    struct Variant
    {
        std::size_t party = 0;
        parties::Pattern pattern;
    };

    base::Done append(const Party &party);

    std::vector<Party> m_parties;
    std::vector<Variant> m_variants;
    QSet<QString> m_starters;
};

struct PartySplit
{
    QStringList parties; ///< short names, each once, in the order of the text; strangers as written
    std::vector<Doubt> doubts; ///< party-unknown, ocr-suspect; line and measure are left for the caller
};

/// Takes a responsible cell apart: commas, semicolons, «и», line breaks; where commas are missing by the longest match
/// in the dictionary. Persons stay as written, without a doubt. A piece with words that the dictionary does not know
/// stays whole, with a doubt that proposes where commas might stand. Never fails; an empty text gives nothing.
PartySplit splitParties(const QString &text, const PartyBook &book);

/// `region`, `municipality`, ... as the data files write it.
QString nameOf(PartyLevel level);

} // namespace domain
