// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/text/stem.h"

#include "record/value.h"

#include <libstemmer.h>

namespace store::text {

namespace {

constexpr std::string_view yo = "\xD1\x91"; // ё
constexpr std::size_t knownLimit = 4096;
constexpr std::string_view ye = "\xD0\xB5"; // е

/// All of Cyrillic's first blocks, U+0400 to U+04FF, has one of these lead bytes.
bool isCyrillic(std::string_view word)
{
    return !word.empty() && static_cast<unsigned char>(word[0]) >= 0xD0 && static_cast<unsigned char>(word[0]) <= 0xD3;
}

std::string withoutYo(std::string word)
{
    for (std::size_t at = word.find(yo); at != std::string::npos; at = word.find(yo, at))
        word.replace(at, yo.size(), ye);
    return word;
}

} // namespace

std::string plainOf(std::string_view word)
{
    auto normal = record::normalText(word);
    return withoutYo(normal ? std::move(*normal) : std::string(word));
}

void Stemmer::Free::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer()
    : m_stemmer(sb_stemmer_new("russian", "UTF_8"))
{
}

const std::string &Stemmer::stemOf(std::string_view word)
{
    std::string key(word);
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    if (m_known.size() == knownLimit)
        m_known.clear();
    std::string stem = newStemOf(key);
    return m_known.emplace(std::move(key), std::move(stem)).first->second;
}

std::string Stemmer::newStemOf(std::string_view word)
{
    std::string plain = plainOf(word);
    if (!m_stemmer || !isCyrillic(plain))
        return plain;
    const sb_symbol *stem = sb_stemmer_stem(m_stemmer.get(), reinterpret_cast<const sb_symbol *>(plain.data()),
                                            static_cast<int>(plain.size()));
    if (!stem)
        return plain;
    return {reinterpret_cast<const char *>(stem), static_cast<std::size_t>(sb_stemmer_length(m_stemmer.get()))};
}

} // namespace store::text
