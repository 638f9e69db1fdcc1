// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unfinished/places.h"

#include "app/desk.h"
#include "app/text.h"

namespace app {

namespace {

std::string noteOf(const base::RecordId &checklist)
{
    return "sheet-place/" + base::nameOf(checklist);
}

} // namespace

base::Result<QString> placeIn(Desk &desk, const base::RecordId &checklist)
{
    const auto note = desk.store().identity().note(noteOf(checklist));
    if (!note)
        return note.error().code == base::Error::Code::notFound ? base::Result<QString>(QString())
                                                                : base::Result<QString>(note.error());
    return textOf(std::string(base::textOf(*note)));
}

base::Done keepPlace(Desk &desk, const base::RecordId &checklist, const QString &step)
{
    auto notes = desk.store().identity();
    if (step.isEmpty())
        return notes.eraseNote(noteOf(checklist));
    return notes.setNote(noteOf(checklist), base::bytesOf(step.toStdString()));
}

} // namespace app
