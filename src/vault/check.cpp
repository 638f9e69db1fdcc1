// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/transaction.h"
#include "vault/file_layer.h"
#include "vault/vault.h"

#include <fstream>

namespace vault {

using base::Result;

namespace {

constexpr std::int64_t lockPageNumber = 0x40000000 / static_cast<std::int64_t>(pageBytes) + 1; // never written

/// Another process may be folding its log into the file: a page seen half written is read again.
bool isProved(std::ifstream &file, const PageSeal &seal, std::int64_t number)
{
    constexpr int tries = 5;
    std::array<std::byte, pageBytes> page{};
    for (int i = 0; i < tries; ++i) {
        file.clear();
        file.seekg((number - 1) * static_cast<std::int64_t>(pageBytes));
        file.read(reinterpret_cast<char *>(page.data()), page.size());
        if (file && seal.isAuthentic(page, static_cast<std::uint32_t>(number), PageKind::current))
            return true;
    }
    return false;
}

} // namespace

Result<Vault::Checked> Vault::check() const
{
    auto database = openConnection(Access::reader);
    if (!database)
        return database.error();
    Checked result;
    std::error_code failure;
    const auto path = m_folder / "vault.db";
    const auto size = std::filesystem::file_size(path, failure);
    std::ifstream file(path, std::ios::binary);
    if (failure || !file)
        return base::fail(base::Error::Code::io, "the vault's file cannot be read");
    result.pages = static_cast<std::int64_t>(size / pageBytes);
    if (size % pageBytes != 0)
        result.finding = "the file ends within a page";
    for (std::int64_t number = 1; number <= result.pages && result.finding.empty(); ++number)
        if (number != lockPageNumber && !isProved(file, m_layer->seal(), number))
            result.finding = "page " + std::to_string(number) + " is not authentic";
    if (result.finding.empty()) {
        if (auto done = database->check(); !done)
            result.finding = done.error().detail;
    }
    result.isOk = result.finding.empty();
    return result;
}

} // namespace vault
