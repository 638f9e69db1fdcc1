// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/autograph/content.h"

#include "crypto/hash.h"
#include "wire/cbor.h"

#include <boost/container/flat_map.hpp>

namespace client {

namespace {

using base::Error;
using base::fail;

enum Form : std::uint8_t { version = 1, decimal = 1, date = 2, time = 3, list = 4 };

struct Put
{
    wire::Writer &to;

    void operator()(record::Null) const { to.null(); }
    void operator()(bool value) const { to.boolean(value); }
    void operator()(std::int64_t value) const { to.integer(value); }
    void operator()(const record::Text &value) const { to.text(value); }
    void operator()(const base::Bytes &value) const { to.bytes(value); }
    void operator()(const record::Decimal &value) const
    {
        to.array(3).number(Form::decimal).integer(value.digits).number(value.scale);
    }
    void operator()(const record::Date &value) const
    {
        to.array(2).number(Form::date).integer(std::chrono::sys_days(value).time_since_epoch().count());
    }
    void operator()(const record::Time &value) const { to.array(2).number(Form::time).number(value.minutes); }
    void operator()(const record::List &items) const
    {
        to.array(items.size() + 1).number(Form::list);
        for (const record::Item &item : items)
            std::visit(*this, item);
    }
};

bool isContent(const record::Field &field)
{
    return field.path != record::kindPath && field.path != record::deletedPath && field.path != record::signaturePath;
}

} // namespace

base::Result<base::Bytes> contentBytesOf(std::string_view kind, const std::vector<record::Field> &fields)
{
    boost::container::flat_map<std::string_view, const record::Value *> values;
    values.reserve(fields.size());
    for (const record::Field &field : fields) {
        if (!isContent(field))
            continue;
        if (field.siblings.size() != 1)
            return fail(Error::Code::conflict, "a field has two values");
        values.try_emplace(values.cend(), field.path, &field.siblings.front().value);
    }
    wire::Writer to;
    to.array(2 + values.size()).number(Form::version).text(kind);
    for (const auto &[path, value] : values) {
        to.array(2).text(path);
        std::visit(Put{to}, *value);
    }
    return to.take();
}

base::Result<base::Hash> contentOf(std::string_view kind, const std::vector<record::Field> &fields)
{
    const auto bytes = contentBytesOf(kind, fields);
    if (!bytes)
        return bytes.error();
    return crypto::Hasher("versta signed content").add(*bytes).finish();
}

} // namespace client
