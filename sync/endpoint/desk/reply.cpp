// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/desk/reply.h"

#include <unordered_set>

namespace endpoint {

using base::Done;
using base::Result;
using Status = wire::ExchangeReply::Status;

namespace {

/// A page is made in bounded time, also where nearly everything is passed over.
constexpr std::size_t mostPassedBytes = 8 * wire::maxPageBytes;

Place placeOf(const std::optional<wire::Cursor> &cursor)
{
    return cursor ? Place{cursor->position, {cursor->rowTag}} : Place{};
}

wire::Cursor cursorOf(const Place &place)
{
    return {place.position, place.tag.bytes};
}

struct HashOfHash
{
    std::size_t operator()(const base::Hash &hash) const noexcept
    {
        std::size_t value = 0; // it is a hash already
        std::memcpy(&value, hash.bytes.data(), sizeof value);
        return value;
    }
};

/// What need not be sent.
class Passed
{
public:
    Passed(const Parcel &parcel, Circle &circle)
    {
        for (const Item &item : parcel.items())
            m_brought.insert(item.hash);
        if (!parcel.asked().lines)
            return;
        const std::lock_guard lock(circle.mutex);
        for (const auto &[author, line] : *parcel.asked().lines) {
            const Share share = circle.share(author);
            // equal ends mean equal lines, but a fork has a second line that the end says nothing of
            if (!share.isForked && share.line == line)
                m_known.insert(author);
        }
    }

    bool has(const Row &row) const { return m_known.contains(row.name.author) || m_brought.contains(row.link.hash); }

private:
    std::unordered_set<base::Hash, HashOfHash> m_brought;
    std::unordered_set<base::Tag> m_known;
};

} // namespace

Result<wire::ExchangeReply::Space> ReplyMaker::of(const Parcel &parcel, Taken taken)
{
    Answer answer;
    answer.space = parcel.asked().space;
    answer.status = taken.status;
    answer.results = std::move(taken.results);
    auto circle = freshCircle(answer.space);
    if (!circle)
        return circle.error();
    bool isMember = false;
    if (*circle) {
        const std::lock_guard lock((*circle)->mutex);
        isMember = (*circle)->isMember(m_device);
    }
    if (!isMember) {
        if (answer.status != Status::codeNeeded)
            answer.status = Status::notMember;
        return answer;
    }
    if (auto done = read(parcel, **circle, answer); !done)
        return done.error();
    return answer;
}

/// Null for a space that is not here.
Result<std::shared_ptr<Circle>> ReplyMaker::freshCircle(const base::SpaceId &space)
{
    auto position = m_archive.lastPosition(space);
    if (!position)
        return position.error();
    if (!*position)
        return std::shared_ptr<Circle>();
    std::shared_ptr<Circle> circle = m_circles.at(space);
    const std::lock_guard lock(circle->mutex);
    if (auto done = circle->catchUp(**position); !done)
        return done.error();
    return circle;
}

Done ReplyMaker::read(const Parcel &parcel, Circle &circle, Answer &answer)
{
    auto known = m_archive.knows(circle.space(), placeOf(parcel.asked().cursor));
    if (!known)
        return known.error();
    answer.cursor = parcel.asked().cursor;
    const bool wantsLines = parcel.asked().wantLines || !*known;
    if (wantsLines && !addLines(circle, answer)) {
        answer.more = true; // there is no room on this page: the same question again brings them
        return {};
    }
    if (*known)
        return addRows(parcel, circle, answer);
    answer.status = Status::unknownCursor;
    answer.cursor.reset();
    ++m_metrics.unknownCursors;
    return {};
}

bool ReplyMaker::addLines(Circle &circle, Answer &answer)
{
    const std::lock_guard lock(circle.mutex);
    wire::LineMap lines = circle.lines();
    if (m_usedLines + lines.size() > wire::maxLines)
        return false;
    m_usedLines += lines.size();
    answer.lines = std::move(lines);
    return true;
}

Done ReplyMaker::addRows(const Parcel &parcel, Circle &circle, Answer &answer)
{
    const Passed passed(parcel, circle);
    return m_archive.rows(circle.space(), placeOf(answer.cursor).position, false, [&](Row &&row) {
        const wire::Cursor behind = cursorOf(row.place);
        if (passed.has(row))
            m_passedBytes += row.bytes.size();
        else if (!addRow(std::move(row), answer))
            answer.more = true;
        if (!answer.more)
            answer.cursor = behind;
        answer.more = answer.more || m_passedBytes > mostPassedBytes;
        return !answer.more;
    });
}

bool ReplyMaker::addRow(Row &&row, Answer &answer)
{
    const std::size_t size = row.bytes.size();
    if (m_usedBytes + size > wire::maxPageBytes || m_usedRows >= wire::maxEnvelopesPerPage)
        return false;
    m_usedBytes += size;
    ++m_usedRows;
    ++m_metrics.rowsSent;
    m_metrics.rowsSentBytes += size;
    answer.rows.push_back(std::move(row.bytes));
    return true;
}

} // namespace endpoint
