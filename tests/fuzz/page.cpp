// SPDX-License-Identifier: GPL-3.0-or-later
// Page decoding and the key file under arbitrary bytes: nothing but a refusal may come of them.
#include "vault/key_file.h"
#include "vault/page_seal.h"

#include <algorithm>
#include <array>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const vault::PageSeal seal(vault::VaultKey::random());
    const base::View input = std::as_bytes(std::span(data, size));
    if (const auto file = vault::decodeKeyFile(input)) {
        if (!base::equal(vault::encode(*file), input)) // one form only
            std::abort();
    }
    std::array<std::byte, vault::pageBytes> page{};
    std::array<std::byte, vault::pageBytes> plain{};
    std::copy_n(input.begin(), std::min(size, page.size()), page.begin());
    const std::uint32_t number = size == 0 ? 1 : std::to_integer<std::uint32_t>(input[size - 1]) % 3;
    for (const auto kind : {vault::PageKind::current, vault::PageKind::past})
        if (seal.open(plain, page, number, kind) || seal.isAuthentic(page, number, kind))
            std::abort(); // nobody guesses a tag
    static_cast<void>(vault::isVaultBeginning(std::span<const std::byte>(page).first<vault::clearBytes>()));
    static_cast<void>(vault::fitsSealing(page));
    return 0;
}
