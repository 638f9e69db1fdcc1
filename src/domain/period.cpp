// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/period.h"

#include "domain/deadlines/pieces/years.h"

namespace domain {

namespace {

using deadlines::Cursor;
using deadlines::Piece;

Period schoolYear(int first)
{
    return {QDate(first, 9, 1), QDate(first + 1, 8, 31), true};
}

/// «2023-2024» in a title that speaks of a school year somewhere is one, even where the words stand apart.
std::optional<Period> spanAt(Cursor &cursor, bool isAboutSchoolYear)
{
    const auto span = deadlines::readYearSpan(cursor);
    if (!span)
        return std::nullopt;
    if (span->isSchoolYear || (isAboutSchoolYear && span->last == span->first + 1))
        return schoolYear(span->first);
    return Period{QDate(span->first, 1, 1), QDate(span->last, 12, 31), false};
}

/// A year that no date, law or norm is dated with: a day or month before it speaks against it.
std::optional<int> bareYearAt(Cursor &cursor, const std::vector<deadlines::Token> &tokens)
{
    const std::size_t at = cursor.at();
    if (!deadlines::isYear(cursor.peek()))
        return std::nullopt;
    const bool isOfDate = at > 0
        && (tokens[at - 1].isMark(u'.') || tokens[at - 1].isMark(u'-')
            || deadlines::monthOf(tokens[at - 1].text).has_value());
    const bool isNumbered = at > 0 && tokens[at - 1].isMark(u'№');
    return isOfDate || isNumbered ? std::nullopt : std::optional(cursor.peek().value);
}

} // namespace

std::optional<Period> periodIn(const QString &title)
{
    const auto tokens = deadlines::tokensOf(deadlines::folded(title));
    const bool isAboutSchoolYear = title.contains(QStringLiteral("учебн"), Qt::CaseInsensitive);
    std::optional<Period> plain;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        Cursor cursor(tokens, at, tokens.size());
        const auto span = spanAt(cursor, isAboutSchoolYear);
        if (span && span->isSchoolYear)
            return span;
        if (span && !plain)
            plain = span;
        if (span) {
            at = cursor.at() - 1;
            continue;
        }
        if (const auto year = bareYearAt(cursor, tokens); year && !plain)
            plain = Period{QDate(*year, 1, 1), QDate(*year, 12, 31), false};
    }
    return plain;
}

bool isOpenEnded(const QString &title)
{
    const QString words = deadlines::folded(title).toLower();
    return words.contains(u"перспектив") || words.contains(u"и далее") || words.contains(u"последующ")
        || words.contains(u"и плановый период");
}

std::optional<QDate> dateIn(const QString &text)
{
    const auto tokens = deadlines::tokensOf(deadlines::folded(text));
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        Cursor cursor(tokens, at, tokens.size());
        const auto piece = deadlines::readPiece(cursor);
        if (!piece || piece->shape != Piece::Shape::day || !piece->year || piece->monthFrom == 0)
            continue;
        if (const QDate date(*piece->year, piece->monthFrom, piece->dayFrom); date.isValid())
            return date;
    }
    return std::nullopt;
}

} // namespace domain
