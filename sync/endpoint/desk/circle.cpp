// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/desk/circle.h"

#include "wire/exchange.h"

#include <algorithm>

namespace endpoint {

using base::Done;
using base::Result;

std::vector<wire::Link> CircleLines::at(const base::Dot &name) const
{
    if (const auto known = m_known.find(name); known != m_known.end())
        return known->second;
    auto links = m_change ? m_change->links(m_space, name) : m_archive.links(m_space, name);
    if (!links) {
        if (!m_failure)
            m_failure = links.error();
        return {};
    }
    return m_known[name] = *std::move(links);
}

void CircleLines::add(const base::Dot &name, const wire::Link &link)
{
    m_known[name] = at(name);
    note(name, link);
}

void CircleLines::note(const base::Dot &name, const wire::Link &link)
{
    const auto known = m_known.find(name);
    if (known == m_known.end())
        return;
    std::vector<wire::Link> &links = known->second;
    if (std::find(links.begin(), links.end(), link) == links.end())
        links.push_back(link);
}

void CircleLines::remove(const base::Dot &name, const wire::Link &link)
{
    if (const auto known = m_known.find(name); known != m_known.end())
        std::erase(known->second, link);
}

Done CircleLines::failure()
{
    if (auto failed = std::exchange(m_failure, std::nullopt))
        return *failed;
    return {};
}

Circle::Circle(const base::SpaceId &space, Archive &archive)
    : m_space(space)
    , m_archive(archive)
    , m_lines(space, archive)
{
}

Done Circle::catchUp(std::uint64_t position)
{
    if (position <= m_position)
        return {};
    auto shares = m_archive.shares(m_space);
    if (!shares)
        return shares.error();
    m_sizeBytes = 0;
    for (const Share &share : *shares) {
        m_shares[share.author] = share;
        m_sizeBytes += share.sizeBytes;
    }
    const auto visit = [this](Row &&row) {
        learn(row);
        return true;
    };
    if (auto done = m_archive.rows(m_space, m_position, true, visit); !done)
        return done;
    m_lines.forget(); // somebody else has added to it
    learnRights();
    m_position = position;
    return m_lines.failure();
}

/// The archive took the block after all checks: they are not made again.
void Circle::learn(const Row &row)
{
    const auto envelope = wire::parse(row.bytes);
    if (!envelope)
        return; // of a later version: it has no say here
    auto block = wire::decodeBlock(envelope->content);
    if (block)
        m_blocks.push_back({row.name, row.link.hash, row.link.previous, *std::move(block)});
}

void Circle::learnRights()
{
    if (!m_blocks.empty())
        m_rights = wire::Rights::of(m_space, m_blocks, m_lines);
}

const wire::Member *Circle::member(const base::Tag &tag) const
{
    return m_rights ? m_rights->find(tag) : nullptr;
}

bool Circle::isMember(const base::Tag &tag) const
{
    const wire::Member *found = member(tag);
    return found && found->role != wire::Role::none;
}

std::size_t Circle::blocksOf(const wire::Member &member) const
{
    const auto isOfPerson = [&](const wire::KnownBlock &block) {
        const wire::Member *author = this->member(block.name.author);
        return author && author->person == member.person;
    };
    return static_cast<std::size_t>(std::count_if(m_blocks.begin(), m_blocks.end(), isOfPerson));
}

const wire::Seat *Circle::seat(const crypto::VerifyKey &key) const
{
    return m_rights ? m_rights->findSeat(key) : nullptr;
}

const wire::Seat *Circle::seatByTag(const base::Tag &tag) const
{
    if (!m_rights)
        return nullptr;
    const auto &seats = m_rights->seats();
    const auto found =
        std::find_if(seats.begin(), seats.end(), [&](const wire::Seat &seat) { return seat.tag == tag; });
    return found == seats.end() ? nullptr : &*found;
}

Share Circle::share(const base::Tag &author) const
{
    const auto found = m_shares.find(author);
    return found == m_shares.end() ? Share{author, {}, 0, false} : found->second;
}

wire::LineMap Circle::lines() const
{
    wire::LineMap lines;
    for (const auto &[author, share] : m_shares)
        if (lines.size() < wire::maxLines)
            lines.emplace(author, share.line);
    return lines;
}

Result<Circle::Weighed> Circle::weigh(const base::Dot &name, const wire::Link &link,
                                      const std::optional<wire::KnownBlock> &block, Archive::Change &change)
{
    m_lines.askIn(&change);
    const bool changesRights = block || (m_rights && m_rights->watches(name));
    const std::optional<wire::Rights> before = changesRights ? m_rights : std::nullopt;
    if (changesRights)
        m_lines.add(name, link);
    if (block)
        m_blocks.push_back(*block);
    if (changesRights)
        learnRights();
    Weighed weighed;
    if (m_rights)
        weighed = {m_rights->judge(name, link.hash), m_rights->roleAt(name, link.hash)};
    if (changesRights && weighed.verdict != wire::Verdict::counts) {
        if (block)
            m_blocks.pop_back();
        m_lines.remove(name, link);
        m_rights = before;
    }
    m_lines.askIn(nullptr);
    if (auto done = m_lines.failure(); !done)
        return done.error();
    return weighed;
}

Done Circle::append(const Letter &letter, Archive::Change &change)
{
    auto position = change.append(m_space, letter);
    if (!position)
        return position.error();
    m_position = *position;
    m_sizeBytes += letter.bytes.size();
    note(letter.name.author, {letter.name.number, letter.link.hash}, letter.bytes.size());
    m_lines.note(letter.name, letter.link);
    return {};
}

void Circle::note(const base::Tag &author, const wire::Line &line, std::size_t sizeBytes)
{
    Share &share = m_shares[author];
    share.author = author;
    share.sizeBytes += sizeBytes;
    if (line.number > share.line.number) {
        share.line = line;
        return;
    }
    share.isForked = true;
    if (line.number == share.line.number)
        share.line.hash = std::min(share.line.hash, line.hash);
}

std::shared_ptr<Circle> Circles::at(const base::SpaceId &space)
{
    const std::lock_guard lock(m_mutex);
    if (m_circles.size() > mostIdle)
        tidy();
    std::shared_ptr<Circle> &circle = m_circles[space];
    if (!circle)
        circle = std::make_shared<Circle>(space, m_archive);
    return circle;
}

void Circles::forget(const base::SpaceId &space)
{
    const std::lock_guard lock(m_mutex);
    m_circles.erase(space);
}

void Circles::tidy()
{
    std::erase_if(m_circles, [](const auto &entry) { return entry.second.use_count() == 1; });
}

} // namespace endpoint
