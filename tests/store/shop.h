// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/transaction.h"
#include "store/store.h"

#include <QTemporaryDir>

/// A store over a plain file, and short words for what the tests say about it.
namespace shop {

inline base::Tag tag(int number)
{
    base::Tag out;
    out.bytes.fill(static_cast<std::byte>(number));
    return out;
}

inline base::SpaceId space(int number)
{
    base::SpaceId out;
    out.hash.bytes.fill(static_cast<std::byte>(number));
    return out;
}

inline base::Hash hash(std::uint64_t number)
{
    base::Hash out;
    for (std::size_t i = 0; i < 8; ++i)
        out.bytes[i] = static_cast<std::byte>(number >> (8 * (7 - i)));
    return out;
}

inline const base::Tag anna = tag(1);
inline const base::Tag boris = tag(2);
inline const base::SpaceId school = space(100);
inline const base::RecordId sheet{anna, 1};

inline store::Kept keptOf(const base::Dot &dot, std::uint64_t line = 1)
{
    return {dot, hash(line), {}, false, base::copyOf(base::bytesOf("sealed")), store::State::counts, 0, false, false};
}

inline record::Write write(const record::Path &path, record::Value value, std::vector<base::Dot> replaces = {},
                           const base::RecordId &record = sheet)
{
    return {record, path, std::move(value), std::move(replaces)};
}

inline record::ChangeSet setOf(const base::Dot &dot, std::vector<record::Write> writes, std::int64_t labelMs = 0)
{
    record::sort(writes);
    return {dot, labelMs, std::move(writes), {}};
}

inline record::ChangeSet birthSet()
{
    return setOf({anna, 1}, {write("kind", record::Text("checklist")), write("title", record::Text("old"))});
}

/// Looks at all of a record's first values, so that a digest that was drawn of another state shows.
inline std::optional<store::Digest> digestOf(const record::RecordState &state)
{
    std::string all;
    for (const record::Field &field : state.fields)
        if (field.path != record::signaturePath) // side by side without a conflict, in no lasting order
            all += field.path + record::debugTextOf(field.siblings.front().value);
    const auto sum = static_cast<std::int64_t>(std::hash<std::string>{}(all) % 1000);
    store::Digest digest{sum % 3, sum, sum * 7};
    if (sum % 5 == 0)
        digest.rank.reset();
    return sum % 11 == 0 ? std::nullopt : std::optional(digest);
}

inline std::shared_ptr<const store::Digester> digester(std::string understanding = "first")
{
    return std::make_shared<store::Digester>(store::Digester{std::move(understanding), digestOf});
}

/// One of Anna's devices, in the space `school`.
class Shop
{
public:
    Shop()
        : m_database(open(m_folder))
        , m_store(*store::Store::open(m_database, digester()))
    {
        if (!m_store.identity().become(school, anna, base::bytesOf("keys")))
            std::abort();
    }

    store::Store *operator->() { return &m_store; }
    db::Database &database() { return m_database; }
    QString file() const { return m_folder.filePath(QStringLiteral("vault.db")); }

    bool apply(const record::ChangeSet &set, std::uint64_t line = 1)
    {
        return static_cast<bool>(m_store.records().apply(school, keptOf(set.dot, line), set));
    }

    std::vector<std::string> values(const record::Path &path, const base::RecordId &id = sheet)
    {
        std::vector<std::string> out;
        const auto record = m_store.records().read(id);
        if (record)
            if (const record::Field *field = record->state.field(path))
                for (const record::Sibling &sibling : field->siblings)
                    out.push_back(record::debugTextOf(sibling.value));
        return out;
    }

    /// Seals nothing: makes the open set number `number`.
    base::Done close(std::uint64_t number, std::uint64_t line = 1)
    {
        const auto copy = m_store.openSet().copy(school);
        if (!copy || !*copy)
            return base::fail(base::Error::Code::notFound, "nothing is open");
        record::ChangeSet set = (*copy)->set;
        set.dot.number = number;
        const store::Closed part{keptOf(set.dot, line), set};
        return m_store.openSet().close(school, **copy, {&part, 1});
    }

private:
    static db::Database open(const QTemporaryDir &folder)
    {
        return std::move(*db::Database::open(folder.filePath(QStringLiteral("vault.db")).toStdString()));
    }

    QTemporaryDir m_folder;
    db::Database m_database;
    store::Store m_store;
};

using Texts = std::vector<std::string>;

} // namespace shop
