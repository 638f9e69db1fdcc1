// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/code.h"

#include "base/crockford.h"
#include "crypto/hash.h"
#include "crypto/octets.h"
#include "crypto/random.h"

#include <algorithm>
#include <utility>

namespace crypto {

namespace {

constexpr std::size_t checksumBytes = 4;
constexpr std::size_t lettersInGroup = 4;
constexpr std::size_t lettersInCode = (codeBytes + checksumBytes) * 8 / 5;

base::Hash checksumOf(base::View code, std::string_view purpose)
{
    return Hasher("versta code").add(code).add(base::bytesOf(purpose)).finish();
}

bool isRight(std::string_view letters, std::string_view purpose)
{
    auto whole = base::bytesOfCrockford(letters);
    if (!whole || whole->size() != codeBytes + checksumBytes)
        return false;
    const base::View bytes = *whole;
    const bool right = equalSecrets(bytes.last(checksumBytes),
                                    checksumOf(bytes.first(codeBytes), purpose).view().first(checksumBytes));
    wipe(*whole);
    return right;
}

bool isRightWithAnotherLetterAt(std::string &letters, std::size_t at, std::string_view purpose)
{
    const char typed = letters[at];
    for (const char letter : base::crockfordAlphabet) {
        letters[at] = letter;
        if (isRight(letters, purpose))
            return true;
    }
    letters[at] = typed;
    return false;
}

bool isRightSwappedAt(std::string &letters, std::size_t at, std::string_view purpose)
{
    if (at + 1 >= letters.size())
        return false;
    std::swap(letters[at], letters[at + 1]);
    const bool right = isRight(letters, purpose);
    std::swap(letters[at], letters[at + 1]);
    return right;
}

} // namespace

Secret makeCode()
{
    return inside::randomSecret(codeBytes);
}

std::string lettersOf(const Secret &code, std::string_view purpose)
{
    require(code.size() == codeBytes);
    base::Bytes whole = base::copyOf(code.view());
    base::append(whole, checksumOf(code.view(), purpose).view().first(checksumBytes));
    std::string letters = base::crockfordOf(whole);
    wipe(whole);
    for (std::size_t at = lettersInGroup; at < letters.size(); at += lettersInGroup + 1)
        letters.insert(at, 1, '-');
    return letters;
}

base::Result<Secret> readCode(std::string_view letters, std::string_view purpose)
{
    if (!isRight(letters, purpose))
        return base::fail(base::Error::Code::wrongKey, "letters that are no code of this purpose");
    auto whole = base::bytesOfCrockford(letters);
    Secret code = Secret::copyOf(base::View(*whole).first(codeBytes));
    wipe(*whole);
    return code;
}

std::optional<std::size_t> mistypedGroup(std::string_view letters, std::string_view purpose)
{
    std::string bare;
    std::copy_if(letters.begin(), letters.end(), std::back_inserter(bare),
                 [](char letter) { return letter != '-' && letter != ' '; });
    if (bare.size() != lettersInCode || isRight(bare, purpose))
        return std::nullopt;
    std::optional<std::size_t> found;
    for (std::size_t at = 0; at < bare.size() && !found; ++at)
        if (isRightSwappedAt(bare, at, purpose) || isRightWithAnotherLetterAt(bare, at, purpose))
            found = at / lettersInGroup;
    wipe(std::as_writable_bytes(std::span(bare)));
    return found;
}

} // namespace crypto
