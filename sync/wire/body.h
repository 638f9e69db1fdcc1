// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/message.h"
#include "wire/seat.h"
#include "wire/shapes.h"

namespace wire {

// Inside this room only: what is the same for the bodies of all messages.

base::Bytes bodyOf(const Writer &items);

/// What stands behind the magic. Errors as decode's.
base::Result<base::View> itemsIn(base::View body);

/// `take` reads the message's items with the first-failure-sticks Reader.
template <class Message, class Take>
base::Result<Message> decodeBody(base::View body, Take take)
{
    const auto items = itemsIn(body);
    if (!items)
        return items.error();
    Reader reader(*items);
    Message message = take(reader);
    if (auto done = reader.finish(); !done)
        return done.error();
    return message;
}

} // namespace wire
