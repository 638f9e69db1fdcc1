// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/party.h"

#include <algorithm>

namespace domain {

namespace {

using parties::Word;

/// A stretch of the text: a known party, a person, or words that nobody knows.
struct Piece
{
    QString name; ///< as the list shall have it
    int begin = 0;
    int end = 0;
    bool isKnown = false;
};

bool isConnector(const Word &word)
{
    static const QStringList connectors{QStringLiteral("и"),   QStringLiteral("совместно"), QStringLiteral("с"),
                                        QStringLiteral("со"),  QStringLiteral("а"),         QStringLiteral("также"),
                                        QStringLiteral("при"), QStringLiteral("участии"),   QStringLiteral("др"),
                                        QStringLiteral("т"),   QStringLiteral("д")};
    return word.kind == Word::Kind::word && connectors.contains(word.text.toLower());
}

class PartySplitter
{
public:
    PartySplitter(const QString &text, const PartyBook &book)
        : m_text(text)
        , m_book(book)
        , m_words(parties::wordsOf(text))
    {
    }

    PartySplit split()
    {
        std::size_t at = 0;
        while (at < m_words.size())
            at = step(at);
        flush();
        return std::move(m_split);
    }

private:
    std::size_t step(std::size_t at)
    {
        const Word &word = m_words[at];
        if (word.kind == Word::Kind::person) {
            take({word.text, word.begin, word.end, true});
            return at + 1;
        }
        if (const auto end = takeSuspect(at))
            return *end;
        if (const auto found = m_book.longestAt(m_words, at)) {
            takeKnown(*found, at);
            return found->match.end;
        }
        if (word.kind == Word::Kind::separator)
            flush();
        else if (word.kind == Word::Kind::bracket)
            takeBracket(word);
        else if (isConnector(word))
            m_hasConnector = true;
        else
            takeUnknown(word);
        return at + 1;
    }

    void take(const Piece &piece)
    {
        m_pieces.push_back(piece);
        m_hasConnector = false;
    }

    void takeKnown(const PartyBook::Found &found, std::size_t at)
    {
        const int begin = m_words[at].begin;
        const int end = m_words[found.match.end - 1].end;
        const bool isNamedByWords = found.party->name.isEmpty() || found.match.hasOwnName;
        take({isNamedByWords ? m_text.mid(begin, end - begin).simplified() : found.party->name, begin, end, true});
    }

    void takeUnknown(const Word &word)
    {
        const bool continues = !m_pieces.empty() && !m_pieces.back().isKnown && !m_hasConnector;
        if (continues)
            m_pieces.back().end = word.end;
        else
            m_pieces.push_back({{}, word.begin, word.end, false});
        m_pieces.back().name =
            m_text.mid(m_pieces.back().begin, m_pieces.back().end - m_pieces.back().begin).simplified();
        m_pieces.back().isKnown = isKnownInQuotes(word);
        m_hasConnector = false;
    }

    /// МКУ «Информационно-методический центр»: the dictionary knows what stands in the quotes.
    bool isKnownInQuotes(const Word &word) const
    {
        return word.kind == Word::Kind::quoted && word.text.size() > 2
            && m_book.find(word.text.mid(1, word.text.size() - 2));
    }

    /// «(далее - МОУО)» names what stands before it; other brackets only explain.
    void takeBracket(const Word &word)
    {
        const auto definitions = abbreviationsIn(u'(' + word.text + u')');
        if (definitions.empty() || m_pieces.empty())
            return;
        const Party *party = m_book.find(definitions.front().name);
        const bool isNamed = party && !party->name.isEmpty();
        const QString name = isNamed ? party->name : definitions.front().name;
        m_pieces = {{name, m_pieces.front().begin, word.end, true}};
    }

    /// A reader's mistake that the dictionary knows, literally: it may even hold a comma.
    std::optional<std::size_t> takeSuspect(std::size_t at)
    {
        const QStringView rest = QStringView(m_text).mid(m_words[at].begin);
        for (const Party &party : m_book.all()) {
            for (const QString &suspect : party.suspects) {
                const bool isWhole = rest.startsWith(suspect)
                    && (rest.size() == suspect.size() || !rest.at(suspect.size()).isLetterOrNumber());
                if (!isWhole || suspect == party.name)
                    continue;
                const int end = m_words[at].begin + int(suspect.size());
                addDoubt(Doubt::Code::ocrSuspect, suspect, party.name);
                take({party.name, m_words[at].begin, end, true});
                return wordBehind(at, end);
            }
        }
        return std::nullopt;
    }

    std::size_t wordBehind(std::size_t at, int position) const
    {
        while (at < m_words.size() && m_words[at].begin < position)
            ++at;
        return at;
    }

    // --- one segment between separators ------------------------------------------------------------------------

    void flush()
    {
        absorbTails();
        const auto unknown =
            std::count_if(m_pieces.begin(), m_pieces.end(), [](const Piece &piece) { return !piece.isKnown; });
        if (unknown == 0 || areApart())
            addEach();
        else
            addWhole();
        m_pieces.clear();
        m_hasConnector = false;
    }

    /// «учителя 4 классов», «руководители ОО, расположенных ...»: a tail in small letters belongs to the party before
    /// it.
    void absorbTails()
    {
        m_hasTail = false;
        for (std::size_t at = 1; at < m_pieces.size();) {
            const QChar first = m_text.at(m_pieces[at].begin);
            const bool isTail =
                !m_pieces[at].isKnown && m_pieces[at - 1].isKnown && !first.isUpper() && (isAdjacent(at) || m_hasTail);
            m_hasTail = isTail; // «учителя русского языка и математики»
            if (!isTail) {
                ++at;
                continue;
            }
            m_pieces[at - 1].end = m_pieces[at].end;
            m_pieces[at - 1].name =
                m_text.mid(m_pieces[at - 1].begin, m_pieces[at].end - m_pieces[at - 1].begin).simplified();
            m_pieces.erase(m_pieces.begin() + static_cast<std::ptrdiff_t>(at));
        }
    }

    /// Nothing but a space, or the word «и», between a piece and the one before it.
    bool isAdjacent(std::size_t at) const
    {
        const int begin = m_pieces[at - 1].end;
        return m_text.mid(begin, m_pieces[at].begin - begin).trimmed().isEmpty();
    }

    /// Every unknown piece is set off by a connector from its neighbours.
    bool areApart() const
    {
        for (std::size_t at = 1; at < m_pieces.size(); ++at)
            if ((!m_pieces[at].isKnown || !m_pieces[at - 1].isKnown) && isAdjacent(at))
                return false;
        return true;
    }

    void addEach()
    {
        for (const Piece &piece : m_pieces) {
            if (!piece.isKnown)
                addDoubt(Doubt::Code::partyUnknown, piece.name, std::nullopt);
            addParty(piece.name);
        }
    }

    void addWhole()
    {
        const int begin = m_pieces.front().begin;
        const QString whole = m_text.mid(begin, m_pieces.back().end - begin).simplified();
        QStringList names;
        for (const Piece &piece : m_pieces)
            names.append(m_text.mid(piece.begin, piece.end - piece.begin).simplified());
        const bool beginsSmall = !m_pieces.front().isKnown && !m_text.at(begin).isUpper();
        const bool isProposal = names.size() > 1 && !beginsSmall;
        addDoubt(Doubt::Code::partyUnknown, whole,
                 isProposal ? std::optional(names.join(QStringLiteral(", "))) : std::nullopt);
        addParty(whole);
    }

    void addParty(const QString &name)
    {
        const auto isSame = [&](const QString &other) { return other.compare(name, Qt::CaseInsensitive) == 0; };
        if (std::none_of(m_split.parties.cbegin(), m_split.parties.cend(), isSame))
            m_split.parties.append(name);
    }

    void addDoubt(Doubt::Code code, const QString &original, const std::optional<QString> &proposal)
    {
        Doubt doubt;
        doubt.code = code;
        doubt.original = original;
        doubt.proposal = proposal;
        m_split.doubts.push_back(doubt);
    }

    const QString &m_text;
    const PartyBook &m_book;
    std::vector<Word> m_words;
    std::vector<Piece> m_pieces;
    bool m_hasConnector = false;
    bool m_hasTail = false;
    PartySplit m_split;
};

} // namespace

PartySplit splitParties(const QString &text, const PartyBook &book)
{
    return PartySplitter(text, book).split();
}

} // namespace domain
