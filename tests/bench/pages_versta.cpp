// SPDX-License-Identifier: GPL-3.0-or-later
//   bench_pages plain|vault all|fill BODIES FOLDER     prints name and CPU milliseconds of each step, or only fills
#include "pages.h"
#include "vault/vault.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

/// The Database owns SQLite's handle, so it goes with the Connection.
pages::Connection connectionOf(base::Result<db::Database> opened)
{
    if (!opened) {
        std::fprintf(stderr, "%s\n", opened.error().detail.c_str());
        std::exit(1);
    }
    auto database = std::make_shared<db::Database>(std::move(*opened));
    return {database, database->handle()};
}

pages::Opener plain(const std::filesystem::path &folder)
{
    std::filesystem::create_directories(folder);
    db::Options options;
    options.pageBytes = 8192;
    options.cacheKib = vault::Options().cacheKib;
    options.checkpointPages = 4000; // as the vault (src/vault/vault.cpp)
    return [=] { return connectionOf(db::Database::open(folder / "plain.db", options)); };
}

pages::Opener sealed(const std::filesystem::path &folder)
{
    vault::Options options;
    options.isFast = true;
    auto created = vault::Vault::create(folder, crypto::Secret::copyOf(base::bytesOf("figures")), options);
    if (!created)
        std::exit(1);
    const auto vault = std::make_shared<vault::Vault>(std::move(created->vault));
    return [=] { return connectionOf(vault->openConnection(vault::Vault::Access::writer)); };
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 5)
        return 2;
    const auto open = std::strcmp(arguments[1], "vault") == 0 ? sealed(arguments[4]) : plain(arguments[4]);
    const auto rows = pages::rowsOf(arguments[3]);
    if (std::strcmp(arguments[2], "fill") == 0)
        pages::fill(open, rows);
    else
        pages::runAll(open, rows, true);
    return 0;
}
