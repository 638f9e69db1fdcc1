// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

struct sqlite3;

/// The workload of the vault's figures over SQLite's own C interface, so that Versta's vault, a plain file and
/// SQLCipher (which exports the same names and so lives in a program of its own) do the very same.
namespace pages {

/// A connection, closed when it goes. All settings but the pages' seal are made by the opener.
using Connection = std::shared_ptr<sqlite3>;
using Opener = std::function<Connection()>;

struct Row
{
    std::string body;
    std::string texts;
};

/// What bench_bodies wrote.
std::vector<Row> rowsOf(const char *file);

/// Runs every step and prints a line for each: its name and milliseconds of CPU time. `hasSearch`: FTS5 is there.
void runAll(const Opener &open, const std::vector<Row> &rows, bool hasSearch);

/// Only fills the file, to see its size.
void fill(const Opener &open, const std::vector<Row> &rows);

} // namespace pages
