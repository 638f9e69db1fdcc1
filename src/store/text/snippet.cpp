// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/text/snippet.h"

#include <algorithm>

namespace store::text {

namespace {

constexpr std::size_t windowWords = 12;
constexpr std::size_t wordsBefore = 3;

/// Where the stretch begins: the first of those with the most found words, and a few words before it.
std::size_t bestStart(const std::vector<bool> &isFound)
{
    std::size_t best = 0;
    std::ptrdiff_t most = -1;
    for (std::size_t i = 0; i < isFound.size(); ++i) {
        const auto end = isFound.begin() + static_cast<std::ptrdiff_t>(std::min(i + windowWords, isFound.size()));
        const auto count = std::count(isFound.begin() + static_cast<std::ptrdiff_t>(i), end, true);
        if (isFound[i] && count > most) {
            most = count;
            best = i;
        }
    }
    return best - std::min(best, wordsBefore);
}

/// Words of the program («not-observed», «observation@1») are stored beside those of people: small Latin letters
/// without a space. They can be found; shown, they would tell nobody anything.
bool isCode(std::string_view line)
{
    const auto isLetter = [](char letter) { return letter >= 'a' && letter <= 'z'; };
    const auto isPart = [&](char letter) {
        return isLetter(letter) || (letter >= '0' && letter <= '9') || letter == '-' || letter == '@';
    };
    return std::any_of(line.begin(), line.end(), isLetter) && std::all_of(line.begin(), line.end(), isPart);
}

std::string withoutCodes(std::string_view lines)
{
    std::string kept;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        if (!isCode(lines.substr(0, end)))
            kept.append(lines.substr(0, end)) += '\n';
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return kept;
}

/// Marks and line ends of the text itself would be taken for ours.
void appendCleaned(std::string &out, std::string_view text)
{
    for (const char letter : text)
        out += static_cast<unsigned char>(letter) < 0x20 ? ' ' : letter;
}

std::string marked(std::string_view text, const std::vector<Token> &tokens, const std::vector<bool> &isFound)
{
    const std::size_t first = bestStart(isFound);
    const std::size_t last = std::min(first + windowWords, tokens.size());
    std::string out = first > 0 ? "… " : "";
    std::size_t at = first > 0 ? tokens[first].begin : 0;
    for (std::size_t i = first; i < last; ++i) {
        appendCleaned(out, text.substr(at, tokens[i].begin - at));
        out += isFound[i] ? "\x02" : "";
        appendCleaned(out, text.substr(tokens[i].begin, tokens[i].end - tokens[i].begin));
        out += isFound[i] ? "\x03" : "";
        at = tokens[i].end;
    }
    if (last < tokens.size())
        return out + " …";
    std::string_view rest = text.substr(at);
    rest = rest.substr(0, rest.find_last_not_of("\n ") + 1);
    appendCleaned(out, rest);
    return out;
}

} // namespace

bool Query::matches(const Token &token) const
{
    return std::find(stems.begin(), stems.end(), token.stem) != stems.end()
        || (!unfinished.empty() && token.stem.starts_with(unfinished));
}

std::string snippetOf(db::Database &database, const Searchable &text, const Query &query)
{
    std::string first;
    const std::string rest = withoutCodes(text.rest);
    for (const std::string *part : {&rest, &text.title}) {
        const auto tokens = tokensOf(database, *part);
        std::vector<bool> isFound(tokens.size());
        for (std::size_t i = 0; i < tokens.size(); ++i)
            isFound[i] = query.matches(tokens[i]);
        std::string snippet = marked(*part, tokens, isFound);
        if (std::find(isFound.begin(), isFound.end(), true) != isFound.end())
            return snippet;
        if (first.empty())
            first = std::move(snippet);
    }
    return first;
}

} // namespace store::text
