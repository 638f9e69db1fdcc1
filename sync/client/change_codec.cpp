// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/change_codec.h"

#include "client/codec/columns.h"
#include "client/codec/packing.h"

namespace client {

namespace {

using base::Error;

std::size_t sizeOf(const record::Value &value)
{
    const auto plain = [](const auto &one) -> std::size_t {
        using Type = std::decay_t<decltype(one)>;
        if constexpr (std::is_same_v<Type, record::Text> || std::is_same_v<Type, base::Bytes>)
            return one.size();
        return 0;
    };
    if (const auto *list = std::get_if<record::List>(&value)) {
        std::size_t sum = 0;
        for (const record::Item &item : *list)
            sum += std::visit(plain, item);
        return sum;
    }
    return std::visit(plain, value);
}

base::Done checkLimits(const record::ChangeSet &set)
{
    std::size_t replaced = 0;
    std::size_t valueBytes = 0;
    std::size_t items = 0;
    for (const record::Write &write : set.writes) {
        replaced += write.replaces.size();
        valueBytes += sizeOf(write.value);
        if (const auto *list = std::get_if<record::List>(&write.value))
            items += list->size();
    }
    if (set.writes.size() > writesLimit || replaced > replacesLimit || valueBytes > valuesLimitBytes
        || items > writesLimit)
        return base::fail(Error::Code::tooLarge, "a change set is over a limit");
    return {};
}

} // namespace

base::Result<base::Bytes> encode(const record::ChangeSet &set)
{
    if (auto done = record::check(set); !done)
        return done.error();
    if (auto done = checkLimits(set); !done)
        return done.error();
    return codec::pack(codec::columnsOf(set));
}

base::Result<record::ChangeSet> decode(base::View packed, const base::Dot &dot)
{
    const auto columns = codec::unpack(packed);
    if (!columns)
        return columns.error();
    auto set = codec::changeSetOf(*columns, dot);
    if (!set)
        return set;
    if (auto done = record::check(*set); !done)
        return done.error();
    if (codec::columnsOf(*set) != *columns)
        return base::fail(Error::Code::invalid, "a change set is not in its one form");
    return set;
}

} // namespace client
