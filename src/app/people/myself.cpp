// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/myself.h"

#include "app/desk.h"
#include "app/people/people.h"
#include "app/text.h"
#include "db/transaction.h"
#include "record/reference.h"

namespace app {

namespace {

using base::Error;
using base::fail;

constexpr std::string_view nameNote = "myself/name";
constexpr std::string_view personNote = "myself/person";

/// Empty: there is no such note.
base::Result<base::Bytes> noteOf(Desk &desk, std::string_view name)
{
    auto note = desk.store().identity().note(name);
    if (note || note.error().code != Error::Code::notFound)
        return note;
    return base::Bytes();
}

} // namespace

base::Result<std::optional<Myself>> myself(Desk &desk)
{
    const auto name = noteOf(desk, nameNote);
    const auto person = noteOf(desk, personNote);
    if (!name || !person)
        return name ? person.error() : name.error();
    if (name->empty())
        return std::optional<Myself>();
    Myself who{textOf(std::string(base::textOf(*name))), record::recordIn(record::Value(*person))};
    if (who.person)
        if (const auto row = personRow(desk, *who.person); row && !row->person.name.isEmpty())
            who.name = row->person.name;
    return std::optional(std::move(who));
}

base::Done setMyself(Desk &desk, const Myself &who)
{
    const QString name = who.name.simplified();
    if (name.isEmpty())
        return fail(Error::Code::invalid, "nobody without a name");
    const base::Bytes person = who.person ? std::get<base::Bytes>(record::referenceTo(*who.person)) : base::Bytes();
    db::Transaction transaction(desk.database());
    auto notes = desk.store().identity();
    if (auto done = notes.setNote(nameNote, base::bytesOf(name.toStdString())); !done)
        return done;
    if (auto done = notes.setNote(personNote, person); !done)
        return done;
    return transaction.commit();
}

} // namespace app
