// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search.h"

#include "store/table/shelf.h"
#include "store/text/snippet.h"
#include "store/text/stem.h"

namespace store {

namespace {

using table::Names;
using table::Row;

constexpr int weighedAtMost = 2000;

struct Asked
{
    text::Query query;
    std::string match; ///< in the language of FTS5
};

std::string quoted(std::string_view word)
{
    std::string out = "\"";
    for (const char letter : word)
        out += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return out + '"';
}

/// Each word is a quoted string of its own: nothing that a person types is an operator. An unfinished word is what it
/// begins, or what its own stem finds.
Asked askedOf(db::Database &database, std::string_view words, bool asTyped)
{
    Asked asked;
    const auto tokens = text::tokensOf(database, words);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::string word = quoted(words.substr(tokens[i].begin, tokens[i].end - tokens[i].begin));
        const bool isUnfinished = asTyped && i + 1 == tokens.size() && tokens[i].end == words.size();
        asked.query.stems.push_back(tokens[i].stem);
        asked.match += asked.match.empty() ? "" : " AND ";
        if (isUnfinished)
            asked.match.append("(").append(word).append("* OR ").append(word).append(")");
        else
            asked.match += word;
        if (isUnfinished)
            asked.query.unfinished = text::unfinishedOf(database, words.substr(tokens[i].begin));
    }
    return asked;
}

base::Result<Hit> hitOf(Names &names, Row row, const text::Query &query)
{
    const auto shelf = table::Shelf::loadShown(names, row);
    if (!shelf)
        return shelf.error();
    auto summary = Records(names.database()).summary(shelf->id());
    if (!summary)
        return summary.error();
    return Hit{std::move(*summary), text::snippetOf(names.database(), text::textOf(shelf->state()), query)};
}

} // namespace

base::Result<std::vector<Hit>> Search::find(std::string_view words, bool asTyped, std::size_t limit) const
{
    std::vector<Hit> hits;
    const Asked asked = askedOf(*m_database, words, asTyped);
    if (asked.match.empty())
        return hits;
    Names names(*m_database);
    // Half a word that half of everything begins with is not weighed to the end: nobody looks for the best of 50,000.
    auto rows = m_database->query("SELECT id FROM (SELECT rowid AS id, bm25(search, 5.0, 1.0) AS weight FROM search "
                                  "WHERE search MATCH ?1 LIMIT ?3) ORDER BY weight, id LIMIT ?2",
                                  asked.match, limit, weighedAtMost);
    while (rows.step()) {
        auto hit = hitOf(names, rows.int64(0), asked.query);
        if (!hit)
            return hit.error();
        hits.push_back(std::move(*hit));
    }
    if (auto done = rows.finish(); !done)
        return done.error();
    return hits;
}

} // namespace store
