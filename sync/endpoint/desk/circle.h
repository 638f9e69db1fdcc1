// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/archive/archive.h"

#include "wire/rights.h"

#include <map>
#include <mutex>
#include <unordered_map>

namespace endpoint {

/// Links of one space, remembered as they are asked for; the archive is asked for the others.
class CircleLines final : public wire::Lines
{
public:
    CircleLines(const base::SpaceId &space, Archive &archive)
        : m_space(space)
        , m_archive(archive)
    {
    }

    std::vector<wire::Link> at(const base::Dot &name) const override;
    void add(const base::Dot &name, const wire::Link &link);
    /// Tells what has come to the archive: of use only where the name was asked for before.
    void note(const base::Dot &name, const wire::Link &link);
    void forget() { m_known.clear(); }
    void remove(const base::Dot &name, const wire::Link &link);
    /// From now on the transaction is asked, which knows more than the archive; null: the archive again.
    void askIn(Archive::Change *change) { m_change = change; }
    /// `at` cannot fail, a disk can: the first failure since the last call.
    base::Done failure();

private:
    const base::SpaceId m_space;
    Archive &m_archive;
    Archive::Change *m_change = nullptr;
    mutable std::map<base::Dot, std::vector<wire::Link>> m_known;
    mutable std::optional<base::Error> m_failure;
};

/// One space as the endpoint sees it: blocks, rights made of them, how far each author's line goes. Remembered between
/// requests; `mutex` is held by whoever uses anything of it. The committing thread changes it inside a transaction, so
/// it may for a moment know what is not durable yet; a Circle whose transaction failed is thrown away.
class Circle
{
public:
    Circle(const base::SpaceId &space, Archive &archive);

    std::mutex mutex;

    /// Reads what it does not know of up to the archive's `position`.
    base::Done catchUp(std::uint64_t position);
    std::uint64_t position() const { return m_position; }

    const base::SpaceId &space() const { return m_space; }
    bool isFounded() const { return m_rights.has_value(); }
    /// Null for strangers. Members that were removed have role none.
    const wire::Member *member(const base::Tag &tag) const;
    bool isMember(const base::Tag &tag) const;
    /// How many blocks the person made whose device this is, on all devices.
    std::size_t blocksOf(const wire::Member &member) const;
    const wire::Seat *seat(const crypto::VerifyKey &key) const;
    const wire::Seat *seatByTag(const base::Tag &tag) const;
    /// Zeros for an author nothing is held of.
    Share share(const base::Tag &author) const;
    std::uint64_t sizeBytes() const { return m_sizeBytes; }
    wire::LineMap lines() const;

    struct Weighed
    {
        wire::Verdict verdict = wire::Verdict::unknownAuthor;
        wire::Role role = wire::Role::none; ///< by which it was judged
    };
    /// What the rights say of an envelope whose signature fits. When it counts it is part of the circle from now on,
    /// and `append` must follow.
    base::Result<Weighed> weigh(const base::Dot &name, const wire::Link &link,
                                const std::optional<wire::KnownBlock> &block, Archive::Change &change);
    base::Done append(const Letter &letter, Archive::Change &change);

private:
    void learn(const Row &row);
    void learnRights();
    void note(const base::Tag &author, const wire::Line &line, std::size_t sizeBytes);

    const base::SpaceId m_space;
    Archive &m_archive;
    std::uint64_t m_position = 0;
    std::uint64_t m_sizeBytes = 0;
    std::vector<wire::KnownBlock> m_blocks;
    std::unordered_map<base::Tag, Share> m_shares;
    CircleLines m_lines;
    std::optional<wire::Rights> m_rights;
};

/// The circles that are in use or were lately. Any thread.
class Circles
{
public:
    explicit Circles(Archive &archive)
        : m_archive(archive)
    {
    }

    /// Whoever changes a circle in a transaction keeps the pointer until its end. Those that nobody has are let go
    /// when they have become many.
    std::shared_ptr<Circle> at(const base::SpaceId &space);
    void forget(const base::SpaceId &space);

private:
    void tidy();

    static constexpr std::size_t mostIdle = 4096;

    Archive &m_archive;
    std::mutex m_mutex;
    std::unordered_map<base::SpaceId, std::shared_ptr<Circle>> m_circles;
};

} // namespace endpoint
