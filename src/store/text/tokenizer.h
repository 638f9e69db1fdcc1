// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"

#include <functional>

namespace store::text {

/// Makes the FTS5 tokenizer `versta` known to this connection: words as unicode61 finds them, without case, in NFC,
/// ё = е, й kept, and words of Cyrillic letters cut to their Snowball stem.
base::Done registerTokenizer(db::Database &database);

/// A word of a text as the index knows it, and where it stands.
struct Token
{
    std::string stem;
    std::size_t begin = 0; ///< bytes in the text
    std::size_t end = 0;
};

/// The words of a text, cut by the same tokenizer. Empty where the tokenizer is not known to the connection.
std::vector<Token> tokensOf(db::Database &database, std::string_view text);

/// The first word of a text as one that is not finished: plain, without a stem.
std::string unfinishedOf(db::Database &database, std::string_view text);

} // namespace store::text
