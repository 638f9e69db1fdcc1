// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/signing.h"

#include "app/device_keys.h"
#include "app/fields.h"
#include "app/records.h"
#include "app/room.h"
#include "app/signing/proof.h"
#include "app/text.h"
#include "db/transaction.h"
#include "record/reference.h"

#include <algorithm>

namespace app {

namespace {

using base::Error;
using base::fail;

base::Result<store::Record> readable(Desk &desk, const base::RecordId &id)
{
    auto record = desk.store().records().read(id);
    if (!record)
        return record.error();
    if (record->state.isDeleted || !record->state.kind)
        return fail(Error::Code::notFound, "no such record here any more");
    return record;
}

/// What it stands on must be sealed: a write that is still open could be written over, and the signature with it.
bool isAllSealed(const std::vector<base::Dot> &dots)
{
    return std::none_of(dots.begin(), dots.end(), [](const base::Dot &dot) { return dot.number == 0; });
}

/// A dot names all that its set wrote into the record. A value that was replaced in two steps, the first of which is
/// not listed, would come back into what the signature shows: such fields are written once more, replacing both.
std::vector<record::Write> needed(const record::RecordState &state, const base::RecordId &id,
                                  const std::vector<record::Field> &shows)
{
    std::vector<record::Write> writes;
    for (const record::Field &shown : shows) {
        const record::Field *stands = state.field(shown.path);
        if (!stands || shown.path == record::kindPath)
            continue;
        const record::Value &value = stands->siblings.front().value;
        if (!shown.isConflict() && shown.siblings.front().value == value)
            continue;
        std::vector<base::Dot> replaces = record::dotsOf(shown);
        const auto standing = record::dotsOf(*stands);
        replaces.insert(replaces.end(), standing.begin(), standing.end());
        std::sort(replaces.begin(), replaces.end());
        replaces.erase(std::unique(replaces.begin(), replaces.end()), replaces.end());
        writes.push_back({id, shown.path, value, std::move(replaces)});
    }
    return writes;
}

/// Writes the signature, unless it would show something else than what stands: then gives the writes that mend this.
base::Result<std::vector<record::Write>> writeSignature(Desk &desk, const base::RecordId &id, base::View drawing)
{
    db::Transaction transaction(desk.database());
    const auto record = readable(desk, id);
    if (!record)
        return record.error();
    const auto dots = record::dotsOf(record->state);
    if (!isAllSealed(dots))
        return fail(Error::Code::busy, "what was written last is not sealed yet");
    const auto content = client::contentOf(*record->state.kind, record->state.fields);
    if (!content)
        return content.error();
    const auto device = deviceIn(desk.store(), record->space);
    if (!device)
        return device.error();
    const auto autograph = client::sign(device->signing, {record->space, id}, *content, drawing);
    if (!autograph)
        return autograph.error();
    const record::Write write{id, record::Path(record::signaturePath), client::encode(*autograph), dots};
    if (auto done = desk.store().openSet().write(record->space, write, desk.nowMs()); !done)
        return done.error();
    const auto after = desk.store().records().read(id);
    if (!after)
        return after.error();
    for (const record::Signature &signature : after->state.signatures)
        if (signature.value == write.value)
            if (auto writes = needed(record->state, id, signature.shows); !writes.empty())
                return writes; // and the transaction is given up
    if (auto done = transaction.commit(); !done)
        return done.error();
    return std::vector<record::Write>();
}

base::Done writeAll(Desk &desk, const base::SpaceId &space, const std::vector<record::Write> &writes)
{
    db::Transaction transaction(desk.database());
    for (const record::Write &write : writes)
        if (auto done = desk.store().openSet().write(space, write, desk.nowMs()); !done)
            return done;
    if (auto done = transaction.commit(); !done)
        return done;
    return closeOpenSet(desk, space);
}

SignatureLine lineOf(const store::Record &record, const record::Signature &from,
                     const std::vector<wire::Member> &members)
{
    SignatureLine line;
    line.author = textOf(base::shortNameOf(from.source.from.dot.author));
    line.labelMs = from.source.labelMs;
    line.proof = proofOf(record, from, members);
    line.shows = fieldsOf(from.shows);
    const auto *bytes = std::get_if<base::Bytes>(&from.value);
    const auto autograph = bytes ? client::decodeAutograph(*bytes) : base::Result<client::Autograph>(Error());
    if (autograph)
        if (auto drawing = domain::drawingOf(autograph->drawing))
            line.drawing = std::move(*drawing);
    return line;
}

} // namespace

const SignatureLine *SignedPage::valid() const
{
    const auto found = std::find_if(signatures.begin(), signatures.end(),
                                    [](const SignatureLine &line) { return line.proof == client::Proof::valid; });
    return found == signatures.end() ? nullptr : &*found;
}

base::Done signRecord(Desk &desk, const base::RecordId &id, const domain::Drawing &drawing)
{
    const auto record = readable(desk, id);
    if (!record)
        return record.error();
    if (auto may = askToWrite(desk, record->space); !may)
        return may;
    const auto bytes = domain::bytesOf(drawing);
    if (!bytes)
        return bytes.error();
    if (record->state.isConflict())
        return fail(Error::Code::conflict, "a field has two values");
    if (auto done = closeOpenSet(desk, record->space); !done)
        return done;
    auto mending = writeSignature(desk, id, *bytes);
    if (mending && !mending->empty()) {
        if (auto done = writeAll(desk, record->space, *mending); !done)
            return done;
        mending = writeSignature(desk, id, *bytes);
    }
    if (!mending)
        return mending.error();
    if (!mending->empty())
        return fail(Error::Code::busy, "somebody wrote into the record just now");
    return closeOpenSet(desk, record->space);
}

base::Result<SignedPage> signaturesOf(Desk &desk, const base::RecordId &id)
{
    const auto record = desk.store().records().read(id);
    if (!record)
        return record.error();
    SignedPage page;
    if (record->state.signatures.empty())
        return page;
    const auto members = membersOf(desk, record->space);
    if (!members)
        return members.error();
    record::RecordState proved = record->state; // a forged signature covers nothing
    proved.signatures.clear();
    for (const record::Signature &signature : record->state.signatures) {
        page.signatures.push_back(lineOf(*record, signature, *members));
        if (page.signatures.back().proof == client::Proof::valid)
            proved.signatures.push_back(signature);
    }
    std::stable_sort(page.signatures.begin(), page.signatures.end(),
                     [](const SignatureLine &a, const SignatureLine &b) { return a.labelMs < b.labelMs; });
    page.after = fieldsOf(record::afterSigning(proved));
    return page;
}

base::Result<base::RecordId> nextVersion(Desk &desk, const base::RecordId &id)
{
    db::Transaction transaction(desk.database());
    const auto record = readable(desk, id);
    if (!record)
        return record.error();
    if (auto may = askToWrite(desk, record->space); !may)
        return may.error();
    if (record->state.isConflict())
        return fail(Error::Code::conflict, "a field has two values");
    std::vector<domain::Field> fields;
    for (const auto &[path, value] : fieldsIn(record->state))
        if (path != record::kindPath && path != record::signaturePath && path != previousPath)
            fields.push_back({path, value});
    fields.push_back({std::string(previousPath), record::referenceTo(id)});
    auto made = writeNew(desk, record->space, *record->state.kind, fields);
    if (!made)
        return made.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return made;
}

} // namespace app
