// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "document/block.h"

#include <cstdint>
#include <filesystem>

namespace document {

/// A document from outside, read into blocks. Its kind is told by its bytes, never by its name.
struct Source
{
    enum class Kind { text, markdown, csv, html, docx, odt, xlsx };

    Kind kind = Kind::text;
    QString encoding; ///< of a text: `UTF-8`, `UTF-16LE`, `UTF-16BE`, `windows-1251`, `KOI8-R`; empty for office files
    Blocks blocks;

    bool operator==(const Source &) const = default;
};

/// A bigger file is not read at all.
constexpr std::uint64_t fileLimitBytes = 50u * 1024 * 1024;
/// Limits inside: unpacked bytes of one part, rows, cells in a row, letters in a cell's text.
constexpr std::size_t partLimitBytes = 64u * 1024 * 1024;
constexpr std::size_t blockLimit = 200'000;
constexpr int columnLimit = 64;
constexpr int cellLimit = 100'000;

/// Reads a plain text, Markdown, CSV, HTML, DOCX, ODT or XLSX file.
/// Error notFound, io; tooLarge: over a limit above, or an archive that unpacks to far more than it holds; invalid:
/// empty, or none of these kinds (the detail says what it looks like); damaged: an office file that breaks off (what,
/// and where).
base::Result<Source> openSource(const std::filesystem::path &path);

/// The same of bytes at hand; the errors of `openSource` but notFound and io.
base::Result<Source> readSource(base::View bytes);

/// `text`, `markdown`, ...
QString nameOf(Source::Kind kind);

} // namespace document
