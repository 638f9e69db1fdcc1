// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/text/tokenizer.h"

#include "store/text/stem.h"

#include <cstring>
#include <memory>
#include <sqlite3.h>

namespace store::text {

namespace {

using base::Error;
using base::fail;

/// FTS5's own door: https://www.sqlite.org/fts5.html, section 7.
fts5_api *apiOf(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

/// unicode61 inside, a stemmer over it. One for each table and connection.
struct Cutter
{
    fts5_tokenizer inner{};
    Fts5Tokenizer *words = nullptr;
    Stemmer stemmer;

    Cutter() = default;
    Cutter(const Cutter &) = delete;
    Cutter &operator=(const Cutter &) = delete;
    ~Cutter()
    {
        if (words)
            inner.xDelete(words);
    }
};

using TakeToken = int (*)(void *, int, const char *, int, int, int);

struct Passing
{
    Cutter *cutter = nullptr;
    void *context = nullptr;
    TakeToken take = nullptr;
    bool isWhole = true; ///< an unfinished word has no stem yet
};

int passStem(void *context, int flags, const char *token, int size, int begin, int end)
{
    const auto *passing = static_cast<const Passing *>(context);
    const std::string_view word(token, static_cast<std::size_t>(size));
    const std::string stem = passing->isWhole ? passing->cutter->stemmer.stemOf(word) : plainOf(word);
    return passing->take(passing->context, flags, stem.data(), static_cast<int>(stem.size()), begin, end);
}

int cut(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int size, TakeToken take)
{
    auto *cutter = reinterpret_cast<Cutter *>(tokenizer);
    Passing passing{cutter, context, take, (flags & FTS5_TOKENIZE_PREFIX) == 0};
    return cutter->inner.xTokenize(cutter->words, &passing, flags, text, size, passStem);
}

int create(void *context, const char **, int, Fts5Tokenizer **out)
{
    auto *api = static_cast<fts5_api *>(context);
    auto cutter = std::make_unique<Cutter>();
    void *innerContext = nullptr;
    // Diacritics stay here: й is no и. What unicode61 shall not do to ё, the stemmer does.
    const char *arguments[] = {"remove_diacritics", "0"};
    int code = api->xFindTokenizer(api, "unicode61", &innerContext, &cutter->inner);
    if (code == SQLITE_OK)
        code = cutter->inner.xCreate(innerContext, arguments, 2, &cutter->words);
    if (code == SQLITE_OK)
        *out = reinterpret_cast<Fts5Tokenizer *>(cutter.release());
    return code;
}

void destroy(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<Cutter *>(tokenizer);
}

int collect(void *context, int, const char *token, int size, int begin, int end)
{
    static_cast<std::vector<Token> *>(context)->push_back({std::string(token, static_cast<std::size_t>(size)),
                                                           static_cast<std::size_t>(begin),
                                                           static_cast<std::size_t>(end)});
    return SQLITE_OK;
}

std::vector<Token> cutBy(db::Database &database, std::string_view text, int flags)
{
    std::vector<Token> tokens;
    fts5_api *const api = apiOf(database.handle());
    fts5_tokenizer tokenizer{};
    void *context = nullptr;
    Fts5Tokenizer *cutter = nullptr;
    if (!api || api->xFindTokenizer(api, "versta", &context, &tokenizer) != SQLITE_OK
        || tokenizer.xCreate(context, nullptr, 0, &cutter) != SQLITE_OK)
        return tokens;
    tokenizer.xTokenize(cutter, &tokens, flags, text.data(), static_cast<int>(text.size()), collect);
    tokenizer.xDelete(cutter);
    return tokens;
}

} // namespace

base::Done registerTokenizer(db::Database &database)
{
    fts5_api *const api = apiOf(database.handle());
    if (!api)
        return fail(Error::Code::io, "this SQLite has no FTS5");
    fts5_tokenizer tokenizer{create, destroy, cut};
    if (api->xCreateTokenizer(api, "versta", api, &tokenizer, nullptr) != SQLITE_OK)
        return fail(Error::Code::io, "the tokenizer cannot be registered");
    return {};
}

std::vector<Token> tokensOf(db::Database &database, std::string_view text)
{
    return cutBy(database, text, FTS5_TOKENIZE_AUX);
}

std::string unfinishedOf(db::Database &database, std::string_view text)
{
    const auto tokens = cutBy(database, text, FTS5_TOKENIZE_QUERY | FTS5_TOKENIZE_PREFIX);
    return tokens.empty() ? std::string() : tokens.front().stem;
}

} // namespace store::text
