// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct sb_stemmer;

namespace store::text {

/// A lower-case word in NFC with ё = е.
std::string plainOf(std::string_view word);

/// Cuts a lower-case word to what the index keeps: plain, Russian words to their Snowball stem. Not thread-safe.
class Stemmer
{
public:
    Stemmer();
    /// Valid until the next call.
    const std::string &stemOf(std::string_view word);

private:
    std::string newStemOf(std::string_view word);

    struct Free
    {
        void operator()(sb_stemmer *stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Free> m_stemmer;
    std::unordered_map<std::string, std::string> m_known; ///< few words make up most of a text
};

} // namespace store::text
