// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist.h"

#include <algorithm>
#include <array>

namespace checklist {

namespace {

constexpr std::array syllables{"ка",  "мо",  "ли",   "ре", "то",   "ни", "ва",  "се",  "по",  "ду",
                               "ра",  "ти",  "ко",   "на", "пе",   "шу", "гра", "сто", "при", "пра",
                               "вер", "ный", "тель", "ов", "ость", "ин", "щик", "жи",  "зо",  "бе"};
constexpr std::array answers{"ok", "fail", "na", "low", "mid", "high"};
constexpr std::uint64_t golden = 0x9e3779b97f4a7c15;
constexpr int wordCount = 20000;

std::vector<std::string> madeWords()
{
    Numbers numbers(42);
    std::vector<std::string> words(wordCount);
    for (std::string &word : words)
        for (std::uint32_t left = 2 + numbers.next() % 3; left > 0; --left)
            word += syllables[numbers.next() % syllables.size()];
    return words;
}

std::string hexOf(std::uint32_t number)
{
    std::string digits(8, '0');
    for (std::size_t at = 8; at-- > 0; number >>= 4)
        digits[at] = "0123456789abcdef"[number & 15];
    return digits;
}

std::string fieldName(std::uint32_t number)
{
    return std::string("f") + static_cast<char>('0' + number / 10) + static_cast<char>('0' + number % 10);
}

} // namespace

Numbers::Numbers(std::uint64_t seed)
    : m_state(seed * golden + 1)
{
}

std::uint32_t Numbers::next()
{
    m_state ^= m_state << 13;
    m_state ^= m_state >> 7;
    m_state ^= m_state << 17;
    return static_cast<std::uint32_t>(m_state >> 32);
}

std::string text(Numbers &numbers, std::uint32_t count)
{
    static const std::vector<std::string> words = madeWords();
    std::string joined;
    for (std::uint32_t i = 0; i < count; ++i) {
        const double z = numbers.next() / 4294967296.0;
        joined += (i ? " " : "") + words[static_cast<std::size_t>(wordCount * z * z * z)];
    }
    return joined;
}

Checklist at(std::uint64_t index)
{
    Numbers numbers(index + 1);
    numbers.next();
    numbers.next();
    Checklist made;
    for (int i = 0; i < 4; ++i)
        made.id += hexOf(numbers.next());
    for (std::uint32_t field = 0; field < 30; ++field)
        made.fields.emplace_back(fieldName(field), record::Text(answers[numbers.next() % answers.size()]));
    for (int field = 0; field < 8; ++field) {
        const std::uint32_t words = 2 + numbers.next() % 5;
        made.fields.emplace_back("s" + std::to_string(field), text(numbers, words));
    }
    const auto created = static_cast<std::int64_t>(1'760'000'000'000 + index * 60'000 + numbers.next() % 60'000);
    made.fields.emplace_back("c", created);
    made.fields.emplace_back("u", created + numbers.next() % 3'600'000);
    std::ranges::sort(made.fields);
    return made;
}

} // namespace checklist
