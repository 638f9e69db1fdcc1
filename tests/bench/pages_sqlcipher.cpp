// SPDX-License-Identifier: GPL-3.0-or-later
//   bench_pages_sqlcipher BODIES FOLDER     as bench_pages; a program of its own, for SQLCipher exports sqlite3_*
#include "pages.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace {

// A raw key: opening derives nothing. The rest is what db/ sets for the vault.
constexpr auto settings = R"(
PRAGMA key = "x'2DD29CA851E7B56E4697B0E1F08507293D761A05CE4D1B628663F411A8086D99'";
PRAGMA cipher_page_size = 8192;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -32768;
)";

pages::Connection open(const std::string &file)
{
    sqlite3 *made = nullptr;
    if (sqlite3_open(file.c_str(), &made) != SQLITE_OK
        || sqlite3_exec(made, settings, nullptr, nullptr, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(made));
        std::exit(1);
    }
    return {made, &sqlite3_close};
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 3)
        return 2;
    std::filesystem::create_directories(arguments[2]);
    pages::runAll([&] { return open(std::string(arguments[2]) + "/cipher.db"); }, pages::rowsOf(arguments[1]), false);
    return 0;
}
