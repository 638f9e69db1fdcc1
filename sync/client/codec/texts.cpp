// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/texts.h"

#include "client/codec/letters.h"

#include <algorithm>
#include <unordered_map>

namespace client::codec {

namespace {

constexpr std::size_t tableLimit = 128;
constexpr std::size_t tableShare = 3;
constexpr std::size_t rowLimitBytes = 1024 * 1024;

struct Table
{
    std::vector<std::string_view> texts; ///< different ones, by first use
    base::Bytes places; ///< of each text; stops where the table is too long
};

Table tableOf(const std::vector<std::string_view> &texts)
{
    Table table;
    std::unordered_map<std::string_view, std::size_t> places;
    for (const std::string_view text : texts) {
        const auto [place, isNew] = places.emplace(text, table.texts.size());
        if (isNew)
            table.texts.push_back(text);
        if (table.texts.size() > tableLimit)
            break;
        table.places.push_back(static_cast<std::byte>(place->second));
    }
    return table;
}

void writeRow(wire::Writer &to, const std::vector<std::string_view> &texts)
{
    base::Bytes letters;
    for (const std::string_view text : texts) {
        appendLetters(letters, text);
        letters.push_back(std::byte{0});
    }
    to.bytes(letters);
}

std::vector<std::string> readRow(wire::Reader &from, std::size_t limit)
{
    std::vector<std::string> texts;
    base::View rest = from.bytes(rowLimitBytes);
    while (!rest.empty()) {
        const auto end = std::ranges::find(rest, std::byte{0});
        const auto size = static_cast<std::size_t>(end - rest.begin());
        auto text = textOfLetters(rest.first(size));
        if (end == rest.end() || texts.size() == limit || !text) {
            from.refuse("a column of texts is malformed");
            break;
        }
        texts.push_back(std::move(*text));
        rest = rest.subspan(size + 1);
    }
    return texts;
}

void charge(wire::Reader &from, std::size_t &budgetBytes, std::size_t sizeBytes)
{
    if (sizeBytes > budgetBytes)
        from.refuse("the texts of a change set are over their limit", base::Error::Code::tooLarge);
    budgetBytes -= std::min(sizeBytes, budgetBytes);
}

std::vector<std::string> readTable(wire::Reader &from, std::size_t count, std::size_t &budgetBytes)
{
    from.record(2);
    const std::vector<std::string> table = readRow(from, tableLimit);
    std::vector<std::string> texts;
    for (const std::byte place : from.bytes(count)) {
        const auto at = std::to_integer<std::size_t>(place);
        if (at >= table.size())
            from.refuse("a text has no place in its table");
        else
            charge(from, budgetBytes, table[at].size());
        if (!from.ok())
            break;
        texts.push_back(table[at]);
    }
    return texts;
}

std::vector<std::string> readPlainRow(wire::Reader &from, std::size_t count, std::size_t &budgetBytes)
{
    std::vector<std::string> texts = readRow(from, count);
    for (const std::string &text : texts)
        charge(from, budgetBytes, text.size());
    return texts;
}

} // namespace

void writeTexts(wire::Writer &to, const std::vector<std::string_view> &texts)
{
    const Table table = tableOf(texts);
    if (table.texts.size() > tableLimit || table.texts.size() * tableShare > texts.size())
        return writeRow(to, texts);
    to.array(2);
    writeRow(to, table.texts);
    to.bytes(table.places);
}

std::vector<std::string> readTexts(wire::Reader &from, std::size_t count, std::size_t &budgetBytes)
{
    const bool isTable = from.next() == wire::Reader::Type::array;
    std::vector<std::string> texts =
        isTable ? readTable(from, count, budgetBytes) : readPlainRow(from, count, budgetBytes);
    if (texts.size() != count)
        from.refuse("a column of texts has another length");
    texts.resize(count);
    return texts;
}

} // namespace client::codec
