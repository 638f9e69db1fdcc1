// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caller.h"
#include "device.h"
#include "running.h"

#include <algorithm>

using Envelopes = std::vector<base::Bytes>;
using Fate = wire::PushResult::Fate;
using Status = wire::ExchangeReply::Status;
using Answer = wire::ExchangeReply::Space;

/// A device, its connection, and where it stands.
struct Party
{
    explicit Party(const Running &endpoint);

    Answer exchanges(Envelopes envelopes = {}) { return exchanges(device.asks(std::move(envelopes))); }
    /// Of no rows and status `closed`, which no endpoint gives yet, when there was no good answer.
    Answer exchanges(const wire::ExchangeRequest &request);
    /// All that is behind the cursor, page by page.
    Envelopes reads();
    /// Founds, and opens one seat whose sealed part goes along.
    Answer founds(const wire::SeatKeys &seat, std::int64_t expiresMs = INT64_MAX);
    Answer joins(const wire::SeatKeys &seat);

    Device device;
    Caller caller;
};

/// Two members of one space: an owner and an editor.
struct Couple
{
    explicit Couple(const Running &endpoint);

    wire::SeatKeys seat;
    Party anna;
    Party boris;
};

bool all(const Answer &answer, Fate fate);
