// SPDX-License-Identifier: GPL-3.0-or-later
#include "party.h"

Party::Party(const Running &endpoint)
    : caller(endpoint.port())
{
    caller.login(device.key);
}

Answer Party::exchanges(const wire::ExchangeRequest &request)
{
    auto reply = caller.exchange(request);
    if (!reply || reply->spaces.size() != 1)
        return {request.spaces[0].space, Status::closed, {}, {}, {}, false, {}};
    if (reply->spaces[0].cursor)
        device.reads(reply->spaces[0]);
    return std::move(reply->spaces[0]);
}

Envelopes Party::reads()
{
    Envelopes rows;
    Answer answer;
    do {
        answer = exchanges();
        rows.insert(rows.end(), answer.rows.begin(), answer.rows.end());
    } while (answer.more);
    return rows;
}

Answer Party::founds(const wire::SeatKeys &seat, std::int64_t expiresMs)
{
    const base::Bytes found = device.founds();
    const base::Bytes invite = device.invites(seat, wire::Role::editor, expiresMs);
    wire::ExchangeRequest request = device.asks({found, invite});
    request.spaces[0].parts = {{seat.signing.verifyKey(), device.part}};
    return exchanges(request);
}

Answer Party::joins(const wire::SeatKeys &seat)
{
    const auto reply = caller.post("/v1/seat", wire::encode(wire::SeatQuery{seat.signing.verifyKey()}));
    const auto told = wire::decode<wire::SeatAnswer>(reply.bytes());
    return told ? exchanges({device.joins(seat, told->part)}) : Answer{{}, Status::closed, {}, {}, {}, false, {}};
}

Couple::Couple(const Running &endpoint)
    : seat(freshSeat())
    , anna(endpoint)
    , boris(endpoint)
{
    anna.founds(seat);
    boris.joins(seat);
    anna.reads();
    boris.reads();
}

bool all(const Answer &answer, Fate fate)
{
    return !answer.results.empty()
        && std::all_of(answer.results.begin(), answer.results.end(), [&](auto result) { return result.fate == fate; });
}
