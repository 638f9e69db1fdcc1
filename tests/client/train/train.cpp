// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the samples from which zstd's dictionary of the change sets is made, one file each:
//   train FOLDER && zstd --train FOLDER/* --maxdict=16384 -19 -o dictionary1
// The dictionary that was made so is part of the format; this program stays to show where it comes from, and for the
// next.
#include "client/codec/columns.h"

#include "words.h"

#include <algorithm>
#include <fstream>
#include <random>

namespace {

using record::ChangeSet;
using record::Value;

std::mt19937 dice(20260101);

std::size_t below(std::size_t limit)
{
    return dice() % limit;
}

std::string one(const auto &words)
{
    return words[below(words.size())];
}

base::Tag tag()
{
    base::Tag result;
    for (std::byte &octet : result.bytes)
        octet = static_cast<std::byte>(dice());
    return result;
}

std::string person()
{
    return one(train::surnames) + " " + one(train::initials);
}

std::string measure()
{
    const std::string end = one(train::ends);
    return one(train::starts) + " " + one(train::middles) + (end.empty() ? "" : " " + end);
}

std::string question(std::size_t number, std::string_view field)
{
    std::string digits = std::to_string(number);
    return "answer/q" + std::string(digits.size() < 2 ? "0" : "") + digits + "/" + std::string(field);
}

/// Collects one change set of one device.
struct Draft
{
    ChangeSet set;

    Draft()
    {
        set.dot = {tag(), 1 + below(90)};
        set.labelMs = 1'760'000'000'000 + static_cast<std::int64_t>(below(40'000'000)) * 1000;
    }
    void write(std::uint64_t counter, std::string path, Value value, std::vector<base::Dot> replaces = {})
    {
        set.writes.push_back({{set.dot.author, counter}, std::move(path), std::move(value), std::move(replaces)});
    }
    base::Bytes columns()
    {
        std::ranges::sort(set.writes, {},
                          [](const record::Write &write) { return std::tie(write.record, write.path); });
        return client::codec::columnsOf(set);
    }
};

Value day()
{
    return record::Date(std::chrono::sys_days(std::chrono::days(20'000 + below(700))));
}

void checklist(Draft &draft, std::uint64_t counter)
{
    draft.write(counter, "kind", "checklist");
    draft.write(counter, "organisation", one(train::schools));
    draft.write(counter, "subject", one(train::subjects));
    draft.write(counter, "class", std::to_string(4 + below(5)) + "а");
    draft.write(counter, "observer", person());
    draft.write(counter, "date", day());
    draft.write(counter, "begun", record::Time{static_cast<std::uint16_t>(480 + below(120))});
    draft.write(counter, "ended", record::Time{static_cast<std::uint16_t>(560 + below(120))});
    const auto at = draft.set.labelMs - static_cast<std::int64_t>(below(7'200'000));
    draft.write(counter, "created", at);
    draft.write(counter, "updated", at + static_cast<std::int64_t>(below(3'600'000)));
    const std::size_t questions = 24 + below(9);
    for (std::size_t i = 1; i <= questions; ++i)
        draft.write(counter, question(i, "value"), one(train::answers));
    for (std::size_t i = 1; i <= questions; ++i)
        if (below(4) == 0)
            draft.write(counter, question(i, "remark"),
                        one(train::remarks) + (below(3) ? "" : ", " + one(train::remarks)));
}

void roadmap(Draft &draft)
{
    draft.write(1, "kind", "roadmap");
    draft.write(1, "title", "Дорожная карта по обеспечению объективности проведения ВПР на 2025-2026 учебный год");
    draft.write(1, "level", below(2) ? "municipality" : "school");
    draft.write(1, "organisation", one(train::schools));
    const std::size_t count = 8 + below(16);
    for (std::size_t i = 2; i < count; ++i) {
        draft.write(i, "kind", "measure");
        draft.write(i, "number", std::to_string(1 + i / 8) + "." + std::to_string(1 + i % 8) + ".");
        draft.write(i, "text", measure());
        draft.write(i, "deadline/words", one(train::deadlines));
        draft.write(i, "parties", one(train::parties) + ", " + one(train::parties));
        draft.write(i, "result", one(train::results));
        draft.write(i, "position", std::string(1, static_cast<char>('a' + i)));
        draft.write(i, "status/1", one(train::statuses));
    }
}

void protocol(Draft &draft)
{
    draft.write(1, "kind", "protocol");
    draft.write(1, "class", std::to_string(1 + below(9)) + "б");
    draft.write(1, "date", day());
    draft.write(1, "chair", person());
    draft.write(1, "secretary", person());
    draft.write(1, "present", static_cast<std::int64_t>(8 + below(20)));
    for (std::size_t i = 1; i < 3 + below(4); ++i) {
        const std::string item = "agenda/" + std::to_string(i);
        draft.write(1, item + "/question", one(train::questions));
        draft.write(1, item + "/heard", one(train::starts) + " " + one(train::middles));
        draft.write(1, item + "/decision", one(train::decisions) + ". " + one(train::decisions) + ".");
        draft.write(1, item + "/for", static_cast<std::int64_t>(8 + below(12)));
    }
}

void edits(Draft &draft)
{
    const std::vector<base::Dot> shown{{below(2) ? draft.set.dot.author : tag(), 1 + below(60)}};
    for (std::size_t i = 0, counter = below(500); i < 1 + below(6); ++i) {
        counter += 1 + below(20);
        if (below(2))
            draft.write(counter, "status/1", one(train::statuses), shown);
        else
            draft.write(counter, question(1 + below(30), one(train::questionFields)), one(train::remarks), shown);
    }
}

void save(const std::string &path, const base::Bytes &bytes)
{
    const std::string_view text = base::textOf(bytes);
    std::ofstream(path, std::ios::binary).write(text.data(), static_cast<std::streamsize>(text.size()));
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 2)
        return 2;
    for (std::size_t i = 0; i < 6000; ++i) {
        Draft draft;
        switch (i % 6) {
        case 0:
        case 1:
        case 2: checklist(draft, 1 + below(200)); break;
        case 3: roadmap(draft); break;
        case 4: protocol(draft); break;
        default: edits(draft);
        }
        save(std::string(arguments[1]) + "/" + std::to_string(i), draft.columns());
    }
    return 0;
}
