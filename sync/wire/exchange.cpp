// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/exchange.h"

#include "wire/body.h"

namespace wire {

namespace {

using base::Error;

constexpr std::size_t maxFoundingCodeBytes = 64;

/// What one body may still carry, over all its spaces.
struct Page
{
    std::size_t bytesLeft = maxPageBytes;
    std::size_t envelopesLeft = maxEnvelopesPerPage;
    std::size_t linesLeft = maxLines;
    std::size_t partsLeft = maxParts;
};

std::size_t takeCount(std::size_t counted, std::size_t &left)
{
    left -= counted;
    return counted;
}

base::Bytes takePaged(Reader &from, std::size_t limitBytes, Page &page)
{
    const base::View bytes = from.bytes(limitBytes);
    if (bytes.size() > page.bytesLeft)
        from.refuse("a page over 256 KiB", Error::Code::tooLarge);
    else
        page.bytesLeft -= bytes.size();
    return base::copyOf(bytes);
}

void put(Writer &to, const std::optional<Cursor> &cursor)
{
    if (!cursor) {
        to.null();
        return;
    }
    to.array(2).number(cursor->position).bytes(cursor->rowTag);
}

std::optional<Cursor> takeCursor(Reader &from)
{
    if (from.next() == Reader::Type::null) {
        from.null();
        return std::nullopt;
    }
    Cursor cursor;
    from.record(2);
    cursor.position = from.number(INT64_MAX);
    cursor.rowTag = from.fixed<8>();
    return cursor;
}

void put(Writer &to, const std::optional<LineMap> &lines)
{
    if (!lines) {
        to.null();
        return;
    }
    to.map(lines->size());
    for (const auto &[author, line] : *lines) {
        to.bytes(author.view());
        putLine(to, line);
    }
}

std::optional<LineMap> takeLines(Reader &from, Page &page)
{
    if (from.next() == Reader::Type::null) {
        from.null();
        return std::nullopt;
    }
    LineMap lines;
    for (std::size_t left = takeCount(from.map(page.linesLeft), page.linesLeft); left > 0 && from.ok(); --left) {
        const base::Tag author{from.fixed<8>()};
        lines[author] = takeLine(from);
    }
    return lines;
}

void put(Writer &to, const std::vector<base::Bytes> &envelopes)
{
    to.array(envelopes.size());
    for (const base::Bytes &envelope : envelopes)
        to.bytes(envelope);
}

std::vector<base::Bytes> takeEnvelopes(Reader &from, Page &page)
{
    std::vector<base::Bytes> envelopes(takeCount(from.array(page.envelopesLeft), page.envelopesLeft));
    for (base::Bytes &envelope : envelopes)
        envelope = takePaged(from, maxEnvelopeBytes, page);
    return envelopes;
}

void put(Writer &to, const std::vector<SealedPart> &parts)
{
    to.map(parts.size());
    for (const SealedPart &part : parts)
        to.bytes(part.seat.view()).bytes(part.part);
}

std::vector<SealedPart> takeParts(Reader &from, Page &page)
{
    std::vector<SealedPart> parts(takeCount(from.map(page.partsLeft), page.partsLeft));
    for (SealedPart &part : parts) {
        part.seat.bytes = from.fixed<32>();
        part.part = takePaged(from, maxPartBytes, page);
    }
    return parts;
}

void put(Writer &to, const ExchangeRequest::Space &space)
{
    to.array(7).bytes(space.space.view());
    put(to, space.cursor);
    if (space.foundingCode)
        to.bytes(*space.foundingCode);
    else
        to.null();
    put(to, space.parts);
    put(to, space.envelopes);
    to.boolean(space.wantLines);
    put(to, space.lines);
}

ExchangeRequest::Space takeRequested(Reader &from, Page &page)
{
    ExchangeRequest::Space space;
    from.record(7);
    space.space.hash.bytes = from.fixed<32>();
    space.cursor = takeCursor(from);
    if (from.next() == Reader::Type::null)
        from.null();
    else
        space.foundingCode = base::copyOf(from.bytes(maxFoundingCodeBytes));
    space.parts = takeParts(from, page);
    space.envelopes = takeEnvelopes(from, page);
    space.wantLines = from.boolean();
    space.lines = takeLines(from, page);
    return space;
}

void put(Writer &to, const std::vector<PushResult> &results)
{
    to.array(results.size());
    for (const PushResult &result : results)
        to.array(2).number(static_cast<std::uint64_t>(result.fate)).number(result.held);
}

std::vector<PushResult> takeResults(Reader &from, std::size_t &left)
{
    std::vector<PushResult> results(takeCount(from.array(left), left));
    for (PushResult &result : results) {
        from.record(2);
        result.fate =
            static_cast<PushResult::Fate>(from.number(static_cast<std::uint64_t>(PushResult::Fate::unknownAuthor)));
        result.held = from.number(maxNumber);
    }
    return results;
}

void put(Writer &to, const ExchangeReply::Space &space)
{
    to.array(7).bytes(space.space.view()).number(static_cast<std::uint64_t>(space.status));
    put(to, space.results);
    put(to, space.rows);
    put(to, space.cursor);
    to.boolean(space.more);
    put(to, space.lines);
}

ExchangeReply::Space takeReplied(Reader &from, Page &page, std::size_t &resultsLeft)
{
    ExchangeReply::Space space;
    from.record(7);
    space.space.hash.bytes = from.fixed<32>();
    space.status =
        static_cast<ExchangeReply::Status>(from.number(static_cast<std::uint64_t>(ExchangeReply::Status::codeNeeded)));
    space.results = takeResults(from, resultsLeft);
    space.rows = takeEnvelopes(from, page);
    space.cursor = takeCursor(from);
    space.more = from.boolean();
    space.lines = takeLines(from, page);
    return space;
}

/// Each space once and sorted, so that no answer can be taken for another's.
template <class Space>
void checkOrder(Reader &from, const std::vector<Space> &spaces)
{
    for (std::size_t i = 1; i < spaces.size(); ++i)
        if (!(spaces[i - 1].space < spaces[i].space))
            from.refuse("spaces unsorted or twice");
}

} // namespace

base::Bytes bodyOf(const Writer &items)
{
    base::Bytes body;
    body.reserve(magic.size() + items.written().size());
    base::append(body, magic);
    base::append(body, items.written());
    return body;
}

base::Result<base::View> itemsIn(base::View body)
{
    constexpr std::size_t wordBytes = magic.size() - 1;
    if (body.size() < magic.size() || !base::equal(body.first(wordBytes), base::View(magic).first(wordBytes)))
        return base::fail(Error::Code::network, "an answer that is not Versta's");
    if (body[wordBytes] != magic[wordBytes])
        return base::fail(Error::Code::newer, "messages of another version");
    if (body.size() > maxBodyBytes)
        return base::fail(Error::Code::tooLarge, "a message over 512 KiB");
    return body.subspan(magic.size());
}

base::Bytes encode(const ExchangeRequest &message)
{
    Writer items;
    items.array(message.spaces.size());
    for (const ExchangeRequest::Space &space : message.spaces)
        put(items, space);
    return bodyOf(items);
}

template <>
base::Result<ExchangeRequest> decode<ExchangeRequest>(base::View body)
{
    return decodeBody<ExchangeRequest>(body, [](Reader &from) {
        ExchangeRequest message;
        Page page;
        for (std::size_t left = from.array(maxSpaces); left > 0 && from.ok(); --left)
            message.spaces.push_back(takeRequested(from, page));
        checkOrder(from, message.spaces);
        return message;
    });
}

base::Bytes encode(const ExchangeReply &message)
{
    Writer items;
    items.array(message.spaces.size());
    for (const ExchangeReply::Space &space : message.spaces)
        put(items, space);
    return bodyOf(items);
}

template <>
base::Result<ExchangeReply> decode<ExchangeReply>(base::View body)
{
    return decodeBody<ExchangeReply>(body, [](Reader &from) {
        ExchangeReply message;
        Page page;
        std::size_t resultsLeft = maxEnvelopesPerPage;
        for (std::size_t left = from.array(maxSpaces); left > 0 && from.ok(); --left)
            message.spaces.push_back(takeReplied(from, page, resultsLeft));
        checkOrder(from, message.spaces);
        return message;
    });
}

} // namespace wire
