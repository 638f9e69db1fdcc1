// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/text/index.h"

#include <algorithm>

namespace store::text {

namespace {

void appendTexts(const record::Value &value, std::vector<std::string> &texts)
{
    if (const auto *text = std::get_if<record::Text>(&value))
        texts.push_back(*text);
    else if (const auto *list = std::get_if<record::List>(&value))
        for (const record::Item &item : *list)
            if (const auto *part = std::get_if<record::Text>(&item))
                texts.push_back(*part);
}

std::string linesOf(const record::Field &field)
{
    std::vector<std::string> texts;
    for (const record::Sibling &sibling : field.siblings)
        appendTexts(sibling.value, texts);
    std::sort(texts.begin(), texts.end());
    std::string lines;
    for (const std::string &text : texts)
        lines += text + '\n';
    return lines;
}

bool isSearchable(const record::Path &path)
{
    return path != record::kindPath && path != record::positionPath;
}

} // namespace

Searchable textOf(const record::RecordState &state)
{
    Searchable out;
    if (!state.kind || state.isDeleted)
        return out;
    for (const record::Field &field : state.fields)
        if (field.path == record::titlePath)
            out.title = linesOf(field);
        else if (isSearchable(field.path))
            out.rest += linesOf(field);
    return out;
}

base::Done index(db::Database &database, std::int64_t row, const Searchable &before, const Searchable &now)
{
    if (before == now)
        return {};
    if (before != Searchable()) {
        auto done = database.run("INSERT INTO search (search, rowid, title, text) VALUES ('delete', ?1, ?2, ?3)", row,
                                 before.title, before.rest);
        if (!done)
            return done;
    }
    if (now == Searchable())
        return {};
    return database.run("INSERT INTO search (rowid, title, text) VALUES (?1, ?2, ?3)", row, now.title, now.rest);
}

} // namespace store::text
