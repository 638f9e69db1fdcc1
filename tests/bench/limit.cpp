// SPDX-License-Identifier: GPL-3.0-or-later
// The limit: zstd -19 with a dictionary trained on other checklists, over columns: all values of one field side by
// side, one byte for a Cyrillic letter, times as differences. Prints workload and bytes of one way.
#include "checklist.h"

#include <zdict.h>
#include <zstd.h>

#include <cstdio>
#include <map>
#include <memory>
#include <utility>

namespace {

constexpr std::size_t dictionaryBytes = 64 * 1024;
constexpr std::uint64_t perSample = 20;

/// Two bytes of UTF-8 become one; nothing but Cyrillic letters takes two here.
std::string narrow(const std::string &text)
{
    std::string out;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte == 0xD0 || byte == 0xD1)
            out += static_cast<char>(byte == 0xD0 ? 0x40 : 0x80); // overwritten by the second half
        else if (byte >= 0x80)
            out.back() =
                static_cast<char>(0x80 | (static_cast<unsigned char>(out.back()) == 0x80 ? 0x40 : 0) | (byte & 0x3F));
        else
            out += letter;
    }
    return out + '\n';
}

std::string number(std::int64_t value)
{
    std::string out;
    for (auto rest = static_cast<std::uint64_t>(value << 1 ^ value >> 63); rest || out.empty(); rest >>= 7)
        out += static_cast<char>((rest & 0x7F) | (rest >= 0x80 ? 0x80 : 0));
    return out;
}

std::string rawId(const std::string &hex)
{
    std::string out;
    for (std::size_t at = 0; at < hex.size(); at += 2)
        out += static_cast<char>(std::stoi(hex.substr(at, 2), nullptr, 16));
    return out;
}

std::string columnsOf(std::uint64_t from, std::uint64_t count)
{
    static const std::map<std::string, char> answers{{"ok", 0},  {"fail", 1}, {"na", 2},
                                                     {"low", 3}, {"mid", 4},  {"high", 5}};
    std::map<std::string, std::string> columns;
    std::int64_t before = 1'760'000'000'000;
    for (std::uint64_t index = from; index < from + count; ++index) {
        const auto one = checklist::at(index);
        columns["id"] += rawId(one.id);
        for (const auto &[path, value] : one.fields) {
            if (path.front() == 'f')
                columns[path] += answers.at(std::get<record::Text>(value));
            else if (path.front() == 's')
                columns[path] += narrow(std::get<record::Text>(value));
            else // "c" comes before "u": the one since the checklist before, the other since "c"
                columns[path] +=
                    number(std::get<std::int64_t>(value) - std::exchange(before, std::get<std::int64_t>(value)));
        }
    }
    std::string all;
    for (const auto &[name, column] : columns)
        all += column;
    return all;
}

std::string trained()
{
    std::string samples;
    std::vector<std::size_t> sizes;
    for (std::uint64_t from = 50000; from < 52000; from += perSample) {
        const std::string one = columnsOf(from, perSample);
        samples += one;
        sizes.push_back(one.size());
    }
    std::string dictionary(dictionaryBytes, '\0');
    const std::size_t size = ZDICT_trainFromBuffer(dictionary.data(), dictionary.size(), samples.data(), sizes.data(),
                                                   static_cast<unsigned>(sizes.size()));
    dictionary.resize(ZDICT_isError(size) ? 0 : size);
    return dictionary;
}

void report(const char *workload, const std::string &bytes, const std::string &dictionary)
{
    const std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx *)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    std::string packed(ZSTD_compressBound(bytes.size()), '\0');
    std::printf("%s %zu\n", workload,
                ZSTD_compress_usingDict(context.get(), packed.data(), packed.size(), bytes.data(), bytes.size(),
                                        dictionary.data(), dictionary.size(), 19));
}

/// Places in the first workload as two bytes: the short ids.
std::string place(std::size_t index)
{
    return {static_cast<char>(index & 0xFF), static_cast<char>(index >> 8)};
}

} // namespace

int main()
{
    const std::string dictionary = trained();
    for (const std::uint64_t count : {1, 1000, 10000})
        report(("records-" + std::to_string(count)).c_str(), columnsOf(0, count), dictionary);
    checklist::Numbers numbers(99);
    std::string names, fields, texts;
    for (std::size_t i = 0; i < 100; ++i) {
        names += place(i * 7 % 1000);
        fields += static_cast<char>('0' + i % 8);
        texts += narrow(checklist::text(numbers, 3));
    }
    report("w3", names + fields + texts, dictionary);
    std::string places;
    texts.clear();
    for (std::size_t i = 0; i < 500; ++i) {
        places += place(i);
        texts += narrow(checklist::text(numbers, 3));
    }
    report("w4-anna", places + "s1" + texts, dictionary);
    std::string answers;
    for (std::size_t i = 0; i < 500; ++i)
        answers += "na2";
    report("w4-boris", places + "f05" + answers, dictionary);
}
