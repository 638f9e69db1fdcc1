// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reading/phrase.h"

#include "domain/reading/phrase_words.h"

#include <algorithm>
#include <array>

namespace domain::reading {

namespace {

bool speaksOfCampaignHere(const std::vector<Token> &tokens)
{
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (tokens[at].text == u"впр")
            return true;
        if (tokens[at].text.startsWith(u"всероссийск") && at + 1 < tokens.size()
            && tokens[at + 1].text.startsWith(u"проверочн"))
            return true;
    }
    return false;
}

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
        return std::move(m_phrase);
    }

private:
    void step()
    {
        if (m_cursor.peek().isMark(u'('))
            return readBracket();
        if (readDuration() || readWithin() || readRhythm() || readMonthDay() || readItem() || readClock()
            || readKeyword())
            return;
        readRest();
    }

    // --- occurrences -------------------------------------------------------------------------------------------

    struct Prefix
    {
        Item::Form form = Item::Form::whole;
        bool isStrictlyBefore = false;
    };

    Prefix readPrefix(Cursor &cursor) const
    {
        cursor.skipWord(u"в");
        cursor.skipWord(u"на");
        cursor.skipWordStarting(u"срок");
        if (cursor.skipWord(u"не")) {
            if (cursor.skipWord(u"ранее") || cursor.skipWord(u"раньше"))
                return readFrom(cursor);
            cursor.skipWord(u"позднее") || cursor.skipWord(u"позже");
            cursor.skipWord(u"чем");
            cursor.skipWord(u"до");
            return {Item::Form::byEnd};
        }
        if (cursor.skipWord(u"до") || cursor.skipWord(u"к"))
            return {Item::Form::by};
        if (cursor.skipWord(u"по"))
            return {Item::Form::byEnd};
        cursor.skipWordStarting(u"начина");
        if (cursor.skipWord(u"с") || cursor.skipWord(u"со") || (!m_phrase.isReference && cursor.skipWord(u"от")))
            return {Item::Form::from};
        return {};
    }

    static Prefix readFrom(Cursor &cursor)
    {
        cursor.skipWord(u"чем");
        cursor.skipWord(u"с");
        return {Item::Form::from};
    }

    bool readItem()
    {
        Cursor cursor = m_cursor;
        const bool followsOf = m_cursor.at() > 0 && m_tokens[m_cursor.at() - 1].text == u"от" && m_phrase.isReference;
        const Prefix prefix = readPrefix(cursor);
        const auto time = prefix.form == Item::Form::whole ? std::nullopt : readTime(cursor); // «до 14.00 15 апреля»
        auto piece = readPiece(cursor);
        if (!piece)
            return false;
        if (followsOf || (m_phrase.isReference && piece->shape == Piece::Shape::year))
            return keepYear(*piece, cursor);
        if (prefix.form == Item::Form::from && piece->shape == Piece::Shape::year && m_phrase.rhythm != Rhythm::none) {
            m_phrase.startYear = piece->year;
            return finish(cursor);
        }
        Item item;
        item.form = prefix.form;
        item.first = *piece;
        item.timeMinutes = time;
        readEnd(item, cursor);
        if (cursor.skipWordStarting(u"включительно") && item.form == Item::Form::by)
            item.form = Item::Form::byEnd;
        return add(item, cursor);
    }

    bool keepYear(const Piece &piece, const Cursor &cursor)
    {
        if (piece.shape == Piece::Shape::year)
            m_phrase.campaignYear = piece.year;
        return finish(cursor);
    }

    /// The end of a range: «- 16.05.2025», «по 25 апреля», «до 12.05.2023».
    static void readEnd(Item &item, Cursor &cursor)
    {
        if (item.form != Item::Form::whole && item.form != Item::Form::from)
            return;
        Cursor ahead = cursor;
        const bool isEve = ahead.skipWord(u"до");
        const bool isBound = isEve || ahead.skipMark(u'-') || ahead.skipWord(u"по");
        if (!isBound)
            return;
        ahead.skipWord(u"по");
        const auto last = readPiece(ahead);
        if (!last)
            return;
        item.form = Item::Form::range;
        item.last = *last;
        cursor = ahead;
        item.isLastEve = isEve && !cursor.skipWordStarting(u"включительно");
    }

    bool add(Item item, const Cursor &cursor)
    {
        item.label = takeLabelBefore();
        if (m_isSeparatorMissing && !m_phrase.items.empty())
            m_phrase.isTentative = m_phrase.isTentative || !m_phrase.items.back().first.year;
        m_isSeparatorMissing = true;
        m_isSegmentFresh = true;
        m_phrase.items.push_back(std::move(item));
        return finish(cursor);
    }

    bool finish(const Cursor &cursor)
    {
        m_cursor = cursor;
        return true;
    }

    /// «русский язык - 15 апреля», «4 класс: март»: the words before a dash or colon name the occurrence.
    QString takeLabelBefore()
    {
        if (m_labelEnd < 0)
            return {};
        QString label = m_text.mid(m_labelBegin, m_labelEnd - m_labelBegin).trimmed();
        m_phrase.unknown.resize(std::min<qsizetype>(m_phrase.unknown.size(), m_unknownBeforeLabel));
        m_labelEnd = -1;
        return label;
    }

    // --- brackets ----------------------------------------------------------------------------------------------

    void readBracket()
    {
        const std::size_t open = m_cursor.at();
        std::size_t close = open + 1;
        while (close < m_end && !m_tokens[close].isMark(u')'))
            ++close;
        const Phrase inner = PhraseReader(m_text, m_tokens, open + 1, close).read();
        m_cursor.moveTo(std::min(close + 1, m_end));
        const int begin = m_tokens[open].end;
        const int end = close < m_end ? m_tokens[close].begin : int(m_text.size());
        takeBracket(inner, m_text.mid(begin, end - begin).trimmed(), open);
    }

    void takeBracket(const Phrase &inner, const QString &words, std::size_t open)
    {
        const bool belongsToItem = !m_phrase.items.empty();
        if (m_phrase.rhythm == Rhythm::none)
            m_phrase.rhythm = inner.rhythm;
        if (belongsToItem && isTimeOnly(open))
            return;
        if (belongsToItem && inner.rhythm == Rhythm::none) {
            QString &label = m_phrase.items.back().label;
            label = label.isEmpty() ? words : label + QStringLiteral("; ") + words;
            return;
        }
        if (inner.isReference)
            refer();
        m_phrase.isEvent = m_phrase.isEvent || inner.isEvent;
        m_phrase.isPeriod = m_phrase.isPeriod || inner.isPeriod;
        if (!belongsToItem)
            m_phrase.items.insert(m_phrase.items.end(), inner.items.begin(), inner.items.end());
    }

    /// «(до 18:00 мск)»: the time of the last day, no label.
    bool isTimeOnly(std::size_t open)
    {
        Cursor cursor(m_tokens, open + 1, m_end);
        cursor.skipWord(u"до") || cursor.skipWord(u"в");
        const auto time = readTime(cursor);
        if (!time)
            return false;
        m_phrase.items.back().timeMinutes = time;
        return true;
    }

    // --- words -------------------------------------------------------------------------------------------------

    /// «в течение 10 дней», «за 3 дня», «90 дней с даты», «через неделю»: counted from an event.
    bool readDuration()
    {
        Cursor cursor = m_cursor;
        cursor.skipWord(u"не") && (cursor.skipWord(u"позднее") || cursor.skipWord(u"позже"));
        cursor.skipWord(u"чем");
        cursor.skipWord(u"в") && cursor.skipWordStarting(u"течени");
        const bool isCounted = cursor.skipWord(u"за") || cursor.skipWord(u"через");
        const bool hasNumber = cursor.peek().isNumber() && cursor.peek().value < 400;
        if (hasNumber)
            cursor.skip();
        if ((!hasNumber && !isCounted) || !skipUnitOfTime(cursor))
            return false;
        m_phrase.isEvent = true;
        m_cursor = cursor;
        return true;
    }

    /// «в течение года», «на протяжении учебного года», «весь период»; followed by a piece it only leads to it.
    bool readWithin()
    {
        Cursor cursor = m_cursor;
        if (!skipWithin(cursor))
            return false;
        while (cursor.peek().isWord()
               && startsWithAny(cursor.peek().text, {u"вс", u"текущ", u"календарн", u"нынешн", u"данн"}))
            cursor.skip();
        Cursor ahead = cursor;
        if (const auto piece = readPiece(ahead); piece && !piece->isVague) {
            m_cursor = cursor;
            return readItem();
        }
        const bool isSchool =
            cursor.skipWordStarting(u"учебн") || (cursor.skipWord(u"уч") && (cursor.skipMark(u'.') || true));
        const bool isTime =
            isYearWord(cursor.peek()) || cursor.skipWordStarting(u"период") || cursor.skipWordStarting(u"времен");
        if (isYearWord(cursor.peek())) {
            cursor.skip();
            cursor.skipMark(u'.');
        }
        if (!isTime && !isSchool)
            return false;
        m_phrase.isPeriod = true;
        m_phrase.saysSchoolYear = m_phrase.saysSchoolYear || isSchool;
        readYearOfPeriod(cursor);
        m_cursor = cursor;
        return true;
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

    static bool skipWithin(Cursor &cursor)
    {
        Cursor ahead = cursor;
        const bool isWithin = ahead.skipWordStarting(u"втечени") || ahead.skipWordStarting(u"весь")
            || (ahead.skipWord(u"в") && (ahead.skipWordStarting(u"течени") || ahead.skipWord(u"теч")))
            || (ahead.skipWord(u"на") && ahead.skipWordStarting(u"протяжени"));
        if (!isWithin) {
            ahead = cursor;
            if (!ahead.skipWord(u"на") || !ahead.skipWordStarting(u"протяжени"))
                return false;
        }
        ahead.skipMark(u'.');
        cursor = ahead;
        return true;
    }

    bool readRhythm()
    {
        Cursor cursor = m_cursor;
        const Rhythm rhythm = rhythmAt(cursor);
        if (rhythm == Rhythm::none)
            return false;
        if (m_phrase.rhythm == Rhythm::none || m_phrase.rhythm == Rhythm::unspecific)
            m_phrase.rhythm = rhythm;
        m_cursor = cursor;
        return true;
    }

    /// «до 10 числа каждого месяца», «не позднее 5-го числа месяца, следующего за отчетным»
    bool readMonthDay()
    {
        Cursor cursor = m_cursor;
        const bool isBound = readPrefix(cursor).form != Item::Form::whole || cursor.at() != m_cursor.at();
        const Token day = cursor.peek();
        if (!isBound || !day.isNumber() || day.value < 1 || day.value > 31)
            return false;
        cursor.skip();
        if (cursor.skipMark(u'-') || (cursor.peek().isWord() && isAny(cursor.peek().text, {u"го", u"ого"})))
            cursor.skip();
        if (!cursor.skipWordStarting(u"числ"))
            return false;
        m_phrase.monthDay = day.value;
        cursor.skipWordStarting(u"кажд") || cursor.skipWordStarting(u"ежемесячн");
        cursor.skipWordStarting(u"месяц");
        m_phrase.rhythm = Rhythm::month;
        m_cursor = cursor;
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
            m_phrase.isEvent = m_phrase.isEvent || !m_phrase.isReference;
        else if (isReferenceWord(word, next))
            refer();
        else
            return false;
        if (!isPeriodWord(word) && !m_isSegmentFresh) // «по отдельному графику»: the words before belong to it
            m_phrase.unknown.resize(std::min(m_phrase.unknown.size(), m_unknownBeforeSegment));
        m_phrase.isScheduleOfWork = m_phrase.isScheduleOfWork || isScheduleHere(word, next);
        m_cursor.skip();
        return true;
    }

    void refer()
    {
        m_phrase.isReferenceFirst = m_phrase.isReferenceFirst || (!m_phrase.isReference && m_phrase.items.empty());
        m_phrase.isReference = true;
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
        if (token.isWord()
            && startsWithAny(token.text, {u"ориентировочн", u"предварительн", u"примерн", u"предполож"})) {
            m_phrase.isTentative = true;
            return;
        }
        keepUnknown(token);
    }

    void keepUnknown(const Token &token)
    {
        if (m_isSegmentFresh) {
            m_segmentBegin = token.begin;
            m_unknownBeforeSegment = m_phrase.unknown.size();
            m_isSegmentFresh = false;
        }
        m_segmentEnd = token.end;
        if (!m_phrase.isReference && !m_phrase.isEvent)
            m_phrase.unknown.append(token.text);
    }

    void readMark(const Token &token)
    {
        const bool endsLabel = token.isMark(u'-') || token.isMark(u':');
        if (endsLabel && !m_isSegmentFresh) {
            m_labelBegin = m_segmentBegin;
            m_labelEnd = m_segmentEnd;
            m_unknownBeforeLabel = m_unknownBeforeSegment;
        }
        if (token.isMark(u',') || token.isMark(u';') || token.isMark(u'/')) {
            m_isSeparatorMissing = false;
            m_isSegmentFresh = true;
            m_labelEnd = -1;
        }
    }

    const QString &m_text;
    const std::vector<Token> &m_tokens;
    Cursor m_cursor;
    std::size_t m_end;
    Phrase m_phrase;
    bool m_isSeparatorMissing = false;
    bool m_isSegmentFresh = true;
    int m_segmentBegin = 0;
    int m_segmentEnd = 0;
    qsizetype m_unknownBeforeSegment = 0;
    int m_labelBegin = 0;
    int m_labelEnd = -1;
    qsizetype m_unknownBeforeLabel = 0;
};

} // namespace

bool speaksOfCampaign(const QString &text)
{
    return speaksOfCampaignHere(tokensOf(text));
}

Phrase phraseOf(const QString &foldedText)
{
    const auto tokens = tokensOf(foldedText);
    Phrase phrase = PhraseReader(foldedText, tokens, 0, tokens.size()).read();
    phrase.speaksOfCampaign = speaksOfCampaignHere(tokens);
    return phrase;
}

} // namespace domain::reading
