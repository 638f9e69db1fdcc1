// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/code.h"

#include "base/crockford.h"
#include "crypto/hash.h"
#include "crypto/octets.h"
#include "crypto/random.h"

namespace crypto {

namespace {

constexpr std::size_t checksumBytes = 4;
constexpr std::size_t lettersInGroup = 4;

base::Hash checksumOf(base::View code, std::string_view purpose)
{
    return Hasher("versta code").add(code).add(base::bytesOf(purpose)).finish();
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
    auto whole = base::bytesOfCrockford(letters);
    if (!whole || whole->size() != codeBytes + checksumBytes)
        return base::fail(base::Error::Code::wrongKey, "letters that are no code");
    const base::View bytes = *whole;
    Secret code = Secret::copyOf(bytes.first(codeBytes));
    const bool isRight =
        equalSecrets(bytes.last(checksumBytes), checksumOf(code.view(), purpose).view().first(checksumBytes));
    wipe(*whole);
    if (!isRight)
        return base::fail(base::Error::Code::wrongKey, "a code whose checksum differs");
    return code;
}

} // namespace crypto
