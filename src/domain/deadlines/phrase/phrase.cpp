// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/phrase/phrase.h"

#include "domain/deadlines/phrase/bracket.h"
#include "domain/deadlines/phrase/leftovers.h"
#include "domain/deadlines/phrase/spans.h"
#include "domain/deadlines/pieces/clock.h"
#include "domain/deadlines/pieces/years.h"
#include "domain/deadlines/words/phrase_words.h"

namespace domain::deadlines {

namespace {

/// Reads one text from left to right. Brackets are read by a reader of their own.
class PhraseReader
{
public:
    PhraseReader(const QString &text, const std::vector<Token> &tokens, std::size_t begin, std::size_t end)
        : m_text(text)
        , m_tokens(tokens)
        , m_cursor(tokens, begin, end)
        , m_end(end)
    {
    }

    Phrase read()
    {
        while (!m_cursor.atEnd())
            step();
        m_phrase.unknown = m_leftovers.unknown();
        return std::move(m_phrase);
    }

private:
    void step()
    {
        if (m_cursor.peek().isMark(u'('))
            return readBracket();
        if (readDuration() || readWithin() || readRhythm() || readDayOfEachMonth() || readItem() || readClock()
            || readKeyword())
            return;
        readRest();
    }

    // --- occurrences -------------------------------------------------------------------------------------------

    bool readItem()
    {
        Cursor cursor = m_cursor;
        const bool followsOf = m_cursor.at() > 0 && m_tokens[m_cursor.at() - 1].text == u"от" && m_phrase.isReference;
        Item item;
        item.form = readForm(cursor, m_phrase.isReference);
        if (item.form != Item::Form::whole)
            item.timeMinutes = readTime(cursor); // «до 14.00 15 апреля»
        const auto piece = readPiece(cursor);
        if (!piece)
            return false;
        const std::size_t end = cursor.at();
        const bool isYear = piece->shape == Piece::Shape::year;
        if (followsOf || (m_phrase.isReference && isYear))
            return keepYear(*piece, cursor);
        if (item.form == Item::Form::from && isYear && m_phrase.rhythm != Rhythm::none) {
            m_phrase.startYear = piece->year;
            return finish(cursor);
        }
        item.first = *piece;
        if (const auto part = readPartOf(*piece, cursor)) { // «I полугодие - декабрь»
            item.label = wordsUpTo(end);
            item.first = *part;
        }
        readEnd(item, cursor);
        if (skipInclusive(cursor) && item.form == Item::Form::by)
            item.form = Item::Form::byEnd;
        return add(item, cursor);
    }

    bool keepYear(const Piece &piece, const Cursor &cursor)
    {
        if (piece.shape == Piece::Shape::year)
            m_phrase.campaignYear = piece.year;
        return finish(cursor);
    }

    bool add(Item item, const Cursor &cursor)
    {
        if (!m_isSeparatorMissing && !m_phrase.items.empty())
            goOnWithYear(item, m_phrase.items.back());
        if (const QString label = m_leftovers.takeLabel(m_text); !label.isEmpty())
            item.label = label;
        if (m_isSeparatorMissing && !m_phrase.items.empty())
            m_phrase.isTentative = m_phrase.isTentative || !m_phrase.items.back().first.year;
        m_isSeparatorMissing = true;
        m_leftovers.beginStretch();
        item.words = wordsUpTo(cursor.at());
        m_phrase.items.push_back(std::move(item));
        return finish(cursor);
    }

    /// From where the reading stands, verbatim.
    QString wordsUpTo(std::size_t end) const
    {
        const int begin = m_cursor.peek().begin;
        return m_text.mid(begin, m_tokens[end - 1].end - begin);
    }

    bool finish(const Cursor &cursor)
    {
        m_cursor = cursor;
        return true;
    }

    // --- brackets ----------------------------------------------------------------------------------------------

    void readBracket()
    {
        const std::size_t open = m_cursor.at();
        std::size_t close = open + 1;
        while (close < m_end && !m_tokens[close].isMark(u')'))
            ++close;
        Bracket bracket;
        bracket.inner = PhraseReader(m_text, m_tokens, open + 1, close).read();
        bracket.timeMinutes = timeAt(open + 1);
        m_cursor.moveTo(std::min(close + 1, m_end));
        const int begin = m_tokens[open].end;
        const int end = close < m_end ? m_tokens[close].begin : int(m_text.size());
        bracket.words = m_text.mid(begin, end - begin).trimmed();
        takeBracket(m_phrase, bracket);
    }

    /// «до 18:00 мск»: the time of the last day.
    std::optional<int> timeAt(std::size_t at) const
    {
        Cursor cursor(m_tokens, at, m_end);
        cursor.skipWord(u"до") || cursor.skipWord(u"в");
        return readTime(cursor);
    }

    // --- words -------------------------------------------------------------------------------------------------

    bool readDuration()
    {
        if (!skipDuration(m_cursor))
            return false;
        m_phrase.isEvent = true;
        m_isEventOpen = true;
        return true;
    }

    /// «в течение года»; followed by a piece it only leads to it.
    bool readWithin()
    {
        Cursor cursor = m_cursor;
        if (!skipWithin(cursor))
            return false;
        Cursor ahead = cursor;
        if (const auto piece = readPiece(ahead); piece && !piece->isVague) {
            m_cursor = cursor;
            return readItem();
        }
        const auto what = readWithinWhat(cursor);
        if (!what)
            return false;
        m_phrase.isPeriod = true;
        m_phrase.saysSchoolYear = m_phrase.saysSchoolYear || what->isSchoolYear;
        readYearOfPeriod(cursor);
        return finish(cursor);
    }

    /// «в течение учебного года 2024-2025»
    void readYearOfPeriod(Cursor &cursor)
    {
        Cursor ahead = cursor;
        const auto span = readYearSpan(ahead);
        if (!span)
            return;
        Item item;
        item.first.shape =
            m_phrase.saysSchoolYear || span->isSchoolYear ? Piece::Shape::schoolYear : Piece::Shape::year;
        item.first.year = span->first;
        item.first.ordinal = span->last - span->first;
        m_phrase.items.push_back(item);
        cursor = ahead;
    }

    bool readRhythm()
    {
        Cursor cursor = m_cursor;
        const Rhythm rhythm = rhythmAt(cursor);
        if (rhythm == Rhythm::none)
            return false;
        const bool isOnlyByDay = m_phrase.monthDay && m_phrase.rhythm == Rhythm::month;
        if (m_phrase.rhythm == Rhythm::none || m_phrase.rhythm == Rhythm::unspecific || isOnlyByDay)
            m_phrase.rhythm = rhythm;
        m_cursor = cursor;
        return true;
    }

    bool readDayOfEachMonth()
    {
        const auto day = readDayOfMonths(m_cursor);
        if (!day)
            return false;
        m_phrase.monthDay = day;
        if (m_phrase.rhythm == Rhythm::none || m_phrase.rhythm == Rhythm::unspecific)
            m_phrase.rhythm = Rhythm::month;
        return true;
    }

    bool readClock()
    {
        Cursor cursor = m_cursor;
        cursor.skipWord(u"до") || cursor.skipWord(u"в")
            || (cursor.skipWord(u"не") && cursor.skipWordStarting(u"позднее")) || cursor.skipWord(u"к");
        const auto time = readTime(cursor);
        if (!time)
            return false;
        if (!m_phrase.items.empty())
            m_phrase.items.back().timeMinutes = time;
        m_cursor = cursor;
        return true;
    }

    bool readKeyword()
    {
        if (!m_cursor.peek().isWord())
            return false;
        const QString word = m_cursor.peek().text;
        const QString next = m_cursor.peek(1).text;
        if (isPeriodWord(word))
            m_phrase.isPeriod = true;
        else if (isEventWord(word, next))
            happen();
        else if (!isReferenceWord(word, next))
            return false;
        else if (!m_isEventOpen || opensReference(word)) // «после получения приказа»: the order is part of the event
            m_phrase.refer();
        if (!isPeriodWord(word))
            m_leftovers.explainStretch(); // «по отдельному графику»: the words before belong to it
        m_phrase.isScheduleOfWork = m_phrase.isScheduleOfWork || isScheduleHere(word, next);
        m_cursor.skip();
        return true;
    }

    void happen()
    {
        m_isEventOpen = m_isEventOpen || !m_phrase.isReference;
        m_phrase.isEvent = m_phrase.isEvent || !m_phrase.isReference;
    }

    /// Connectors go by unnoticed; a comma ends a piece; what is left is unknown unless a reference explains it.
    void readRest()
    {
        const Token token = m_cursor.peek();
        m_cursor.skip();
        if (!token.isWord() && !token.isNumber()) {
            readMark(token);
            return;
        }
        if (token.isWord() && isAny(token.text, {u"и", u"или"}))
            m_isSeparatorMissing = false;
        if (token.isWord() && isFiller(token.text))
            return;
        if (token.isWord() && isTentativeWord(token.text)) {
            m_phrase.isTentative = true;
            return;
        }
        m_leftovers.add(token, m_phrase.isReference || m_phrase.isEvent);
    }

    void readMark(const Token &token)
    {
        if (token.isMark(u'-') || token.isMark(u':'))
            m_leftovers.endLabel();
        if (token.isMark(u',') || token.isMark(u';') || token.isMark(u'/')) {
            m_isSeparatorMissing = false;
            m_isEventOpen = false;
            m_leftovers.endStretch();
        }
    }

    const QString &m_text;
    const std::vector<Token> &m_tokens;
    Cursor m_cursor;
    std::size_t m_end;
    Phrase m_phrase;
    Leftovers m_leftovers;
    bool m_isSeparatorMissing = false;
    bool m_isEventOpen = false; ///< an event was named since the last comma
};

} // namespace

Phrase phraseOf(const QString &foldedText)
{
    const auto tokens = tokensOf(foldedText);
    Phrase phrase = PhraseReader(foldedText, tokens, 0, tokens.size()).read();
    phrase.speaksOfCampaign = speaksOfCampaign(tokens);
    return phrase;
}

} // namespace domain::deadlines
