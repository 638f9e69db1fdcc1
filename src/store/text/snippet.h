// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/text/index.h"
#include "store/text/tokenizer.h"

namespace store::text {

/// What is looked for: whole words by their stem, and perhaps one that is not finished.
struct Query
{
    std::vector<std::string> stems;
    std::string unfinished; ///< plain, empty for none

    bool matches(const Token &token) const;
};

/// The stretch of at most 12 words that holds most of what was found, each found word between U+0002 and U+0003. Values
/// that are words of the program, not of a person, are left out.
std::string snippetOf(db::Database &database, const Searchable &text, const Query &query);

} // namespace store::text
