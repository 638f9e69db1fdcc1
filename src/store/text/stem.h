// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace store::text {

/// A lower-case word in NFC with ё = е.
std::string plainOf(std::string_view word);

/// Cuts a lower-case word to what the index keeps: plain, Russian words to their Snowball stem. Not thread-safe.
class Stemmer
{
public:
    Stemmer();
    std::string stemOf(std::string_view word);

private:
    struct Free
    {
        void operator()(sb_stemmer *stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Free> m_stemmer;
};

} // namespace store::text
