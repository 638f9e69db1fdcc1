// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"
#include "crypto/random.h"
#include "wire/message.h"

#include <algorithm>
#include <functional>

/// A post office in memory that speaks real messages. It looks at numbers only: what rights say is the real endpoint's
/// business, here `refuse` says it.
class MemoryEndpoint
{
public:
    using Space = wire::ExchangeReply::Space;

    struct Row
    {
        std::array<std::byte, 8> tag{};
        base::Bytes bytes;
    };
    struct Shelf
    {
        std::vector<Row> rows; ///< position 1 is the first
        std::map<base::Tag, std::map<std::uint64_t, std::vector<base::Hash>>> names;
        std::vector<wire::SealedPart> parts;
    };

    crypto::SigningKey key = crypto::SigningKey::random();
    std::map<base::SpaceId, Shelf> shelves;
    wire::Token token{{std::byte{1}}, 86'400};
    std::size_t requests = 0;
    /// Asked for each pushed envelope before all else.
    std::function<std::optional<wire::PushResult::Fate>(const wire::Header &)> refuse;

    client::Answer answer(const client::Request &request)
    {
        ++requests;
        if (request.path == "/v1/hello")
            return {200, wire::encode(wire::Hello{"memory", key.verifyKey(), m_challenge})};
        if (request.path == "/v1/login")
            return login(*wire::decode<wire::Login>(request.body));
        if (request.path == "/v1/seat")
            return seat(*wire::decode<wire::SeatQuery>(request.body));
        if (request.authorization != "Versta " + base::hexOf(token.bytes))
            return {401, wire::encode(wire::ErrorReply{"token", ""})};
        wire::ExchangeReply reply;
        const auto asked = wire::decode<wire::ExchangeRequest>(request.body);
        if (!asked)
            return {400, wire::encode(wire::ErrorReply{"malformed", asked.error().detail})};
        for (const auto &space : asked->spaces)
            reply.spaces.push_back(exchange(space));
        return {200, wire::encode(reply)};
    }

private:
    client::Answer login(const wire::Login &login)
    {
        const bool isGood = wire::verifyLogin(login, key.verifyKey()) && login.challenge == m_challenge;
        return isGood ? client::Answer{200, wire::encode(token)}
                      : client::Answer{403, wire::encode(wire::ErrorReply{"login", ""})};
    }

    client::Answer seat(const wire::SeatQuery &query)
    {
        for (const auto &[id, shelf] : shelves)
            for (const wire::SealedPart &part : shelf.parts)
                if (part.seat == query.seat)
                    return {200, wire::encode(wire::SeatAnswer{id, part.part, shelf.rows.front().bytes})};
        return {404, wire::encode(wire::ErrorReply{"seat", ""})};
    }

    wire::PushResult push(const base::SpaceId &id, Shelf &shelf, const base::Bytes &bytes)
    {
        using Fate = wire::PushResult::Fate;
        const auto header = wire::peek(bytes);
        auto &line = shelf.names[header->name.author];
        const auto fate = [&]() -> Fate {
            if (refuse)
                if (const auto no = refuse(*header))
                    return *no;
            if (std::ranges::any_of(shelf.rows, [&](const Row &row) { return row.bytes == bytes; }))
                return Fate::already;
            if (header->name.number > 1 && !line.contains(header->name.number - 1))
                return Fate::gap;
            auto &same = line[header->name.number];
            same.push_back(wire::hashOf(id, *wire::parse(bytes)));
            shelf.rows.push_back({{}, bytes});
            crypto::fillRandom(shelf.rows.back().tag);
            return same.size() > 1 ? Fate::forked : Fate::stored;
        }();
        return {fate, line.empty() ? 0 : line.rbegin()->first};
    }

    bool isKnown(const Shelf &shelf, const std::optional<wire::Cursor> &cursor) const
    {
        if (!cursor || cursor->position == 0)
            return true;
        return cursor->position <= shelf.rows.size() && shelf.rows[cursor->position - 1].tag == cursor->rowTag;
    }

    wire::LineMap linesOf(const Shelf &shelf) const
    {
        wire::LineMap lines;
        for (const auto &[author, line] : shelf.names)
            if (!line.empty())
                lines[author] = {line.rbegin()->first, line.rbegin()->second.front()};
        return lines;
    }

    Space exchange(const wire::ExchangeRequest::Space &asked)
    {
        Space told;
        told.space = asked.space;
        if (!shelves.contains(asked.space) && asked.envelopes.empty()) {
            told.status = wire::ExchangeReply::Status::notMember;
            return told;
        }
        Shelf &shelf = shelves[asked.space];
        for (const base::Bytes &bytes : asked.envelopes)
            told.results.push_back(push(asked.space, shelf, bytes));
        for (const wire::SealedPart &part : asked.parts)
            shelf.parts.push_back(part);
        if (!isKnown(shelf, asked.cursor)) {
            told.status = wire::ExchangeReply::Status::unknownCursor;
            told.lines = linesOf(shelf);
            return told;
        }
        if (asked.wantLines)
            told.lines = linesOf(shelf);
        read(shelf, asked, told);
        return told;
    }

    void read(const Shelf &shelf, const wire::ExchangeRequest::Space &asked, Space &told)
    {
        std::size_t position = asked.cursor ? asked.cursor->position : 0;
        std::size_t pageBytes = 0;
        for (; position < shelf.rows.size(); ++position) {
            const base::Bytes &bytes = shelf.rows[position].bytes;
            if (std::ranges::find(asked.envelopes, bytes) != asked.envelopes.end())
                continue;
            if (pageBytes + bytes.size() > wire::maxPageBytes)
                break;
            pageBytes += bytes.size();
            told.rows.push_back(bytes);
        }
        told.more = position < shelf.rows.size();
        if (position > 0)
            told.cursor = wire::Cursor{position, shelf.rows[position - 1].tag};
    }

    wire::Challenge m_challenge{std::byte{5}};
};

/// The way to it, which may break.
class MemoryTransport final : public client::Transport
{
public:
    explicit MemoryTransport(MemoryEndpoint &endpoint)
        : m_endpoint(endpoint)
    {
    }

    /// Requests to pass before the line is cut; the endpoint then has the request, the device has no answer.
    std::size_t cutAfter = SIZE_MAX;
    /// What is answered in place of the endpoint.
    std::function<base::Result<client::Answer>(const client::Request &)> instead;

    base::Result<client::Answer> send(const client::Request &request) override
    {
        if (m_isCancelled)
            return base::fail(base::Error::Code::cancelled, "stopped");
        if (instead)
            return instead(request);
        auto answer = m_endpoint.answer(request);
        if (cutAfter == 0)
            return base::fail(base::Error::Code::network, "cut");
        --cutAfter;
        return answer;
    }
    void cancel() override { m_isCancelled = true; }

private:
    MemoryEndpoint &m_endpoint;
    bool m_isCancelled = false;
};
