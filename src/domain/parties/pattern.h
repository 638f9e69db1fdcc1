// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/parties/words.h"

#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace domain::parties {

/// Where a match ends, and whether it took in a place or a name: then the words themselves name the party.
struct Match
{
    std::size_t end = 0;
    bool hasOwnName = false;
};

/// One variant of a party: see PartyBook::read for its language.
class Pattern
{
public:
    /// Error invalid: brackets that do not match, an unknown `<...>`, nothing but options.
    static base::Result<Pattern> compile(const QString &variant);

    /// The longest match that begins at `at`. `starters`: stems that begin another party and so end a place.
    std::optional<Match> matchAt(const std::vector<Word> &words, std::size_t at, const QSet<QString> &starters) const;

    /// The stems it can begin with.
    QStringList starters() const;

private:
    struct Node
    {
        enum class Kind { words, option, place, region, form, school };
        Kind kind = Kind::words;
        QStringList stems; ///< of `words`: any of them
        std::vector<Node> inner; ///< of an option
    };
    struct Run;

    static std::optional<Node::Kind> placeholderOf(const QString &part);
    static base::Result<std::vector<Node>> compileNodes(const QStringList &parts, qsizetype &at, bool isInner);

    std::vector<Node> m_nodes;
};

} // namespace domain::parties
