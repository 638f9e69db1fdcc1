// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/phrase/item.h"

namespace domain::deadlines {

namespace {

/// Behind «не»: «ранее 1 марта», «позднее 1 марта», «позднее чем до 1 марта»
Item::Form readFormBehindNot(Cursor &cursor)
{
    if (cursor.skipWord(u"ранее") || cursor.skipWord(u"раньше")) {
        cursor.skipWord(u"чем");
        cursor.skipWord(u"с");
        return Item::Form::from;
    }
    cursor.skipWord(u"позднее") || cursor.skipWord(u"позже");
    cursor.skipWord(u"чем");
    cursor.skipWord(u"до");
    return Item::Form::byEnd;
}

} // namespace

Item::Form readForm(Cursor &cursor, bool isInReference)
{
    cursor.skipWord(u"в");
    cursor.skipWord(u"на");
    cursor.skipWordStarting(u"срок");
    if (cursor.skipWord(u"не"))
        return readFormBehindNot(cursor);
    if (cursor.skipWord(u"до") || cursor.skipWord(u"к"))
        return Item::Form::by;
    if (cursor.skipWord(u"по"))
        return Item::Form::byEnd;
    cursor.skipWordStarting(u"начина");
    if (cursor.skipWord(u"с") || cursor.skipWord(u"со") || (!isInReference && cursor.skipWord(u"от")))
        return Item::Form::from;
    return Item::Form::whole;
}

void goOnWithYear(Item &item, const Item &previous)
{
    const Piece &end = previous.form == Item::Form::range ? previous.last : previous.first;
    const bool isBareYear = item.form == Item::Form::whole && item.first.shape == Piece::Shape::year
        && item.first.ordinal == 0 && item.label.isEmpty();
    const bool isDated = end.year && end.monthFrom != 0 && !end.isSchoolYear;
    if (!isBareYear || !isDated)
        return;
    const int years = *item.first.year - *end.year;
    item = previous;
    for (Piece *piece : {&item.first, &item.last})
        piece->year = piece->year ? std::optional(*piece->year + years) : std::nullopt;
}

bool isPartOf(const Piece &part, const Piece &whole)
{
    if (part.monthFrom == 0 || part.monthTo < part.monthFrom)
        return false;
    if (whole.shape == Piece::Shape::halfYear)
        return true; // which half of which year it is does not matter to the name
    const bool isLonger = whole.shape == Piece::Shape::months && whole.monthFrom < whole.monthTo;
    return isLonger && whole.monthFrom <= part.monthFrom && part.monthTo <= whole.monthTo;
}

Piece partOf(Piece part, const Piece &whole)
{
    if (!part.year) {
        part.year = whole.year;
        part.isSchoolYear = whole.isSchoolYear && whole.year;
    }
    return part;
}

std::optional<Piece> readPartOf(const Piece &whole, Cursor &cursor)
{
    Cursor ahead = cursor;
    if (!ahead.skipMark(u'-') && !ahead.skipMark(u':'))
        return std::nullopt;
    const auto part = readPiece(ahead);
    if (!part || !isPartOf(*part, whole))
        return std::nullopt;
    cursor = ahead;
    return partOf(*part, whole);
}

bool skipInclusive(Cursor &cursor)
{
    Cursor ahead = cursor;
    const bool isBracketed = ahead.skipMark(u'(');
    if (!ahead.skipWordStarting(u"включительно") && !ahead.skipWord(u"вкл"))
        return false;
    ahead.skipMark(u'.');
    if (isBracketed && !ahead.skipMark(u')'))
        return false;
    cursor = ahead;
    return true;
}

void readEnd(Item &item, Cursor &cursor)
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
    item.isLastEve = isEve && !skipInclusive(cursor);
}

} // namespace domain::deadlines
