// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/exchange.h"
#include "wire/seat.h"

#include <map>
#include <string_view>

/// A device that makes envelopes with the functions of wire; what lies in its change sets is anything at all.
class Device
{
public:
    Device();

    base::Tag tag() const { return crypto::tagOf(key.verifyKey()); }

    /// Makes a space of its own.
    base::Bytes founds();
    /// The code's keys open the seat; the sealed part is in `part` afterwards.
    base::Bytes invites(const wire::SeatKeys &seat, wire::Role role = wire::Role::editor,
                        std::int64_t expiresMs = INT64_MAX, wire::Purpose purpose = wire::Purpose::person);
    /// With what the code and the sealed part tell.
    base::Bytes joins(const wire::SeatKeys &seat, base::View sealedPart);
    base::Bytes removes(const Device &other, const wire::Line &last);
    base::Bytes withdraws(const wire::SeatKeys &seat);
    base::Bytes writes(std::size_t sizeBytes = 40);
    base::Bytes writes(std::string_view needle);
    /// An envelope of a version that is not known yet, in this device's line.
    base::Bytes writesNewer();

    /// One space, with what it has not sent.
    wire::ExchangeRequest asks(std::vector<base::Bytes> envelopes = {}) const;
    /// Takes over the cursor of the answer.
    void reads(const wire::ExchangeReply::Space &answer) { cursor = answer.cursor; }

    wire::Line end() const { return {number, previous}; }

    crypto::SigningKey key;
    crypto::BoxKey box;
    wire::SpaceKey spaceKey;
    base::SpaceId space;
    wire::GenerationName generation;
    base::Bytes part;
    std::optional<wire::Cursor> cursor;
    std::uint64_t number = 0;
    base::Hash previous;
    base::Dot lastInvite;

private:
    base::Bytes signs(const wire::Block &block);
    base::Bytes signs(wire::Envelope envelope);
};

wire::SeatKeys freshSeat();
