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
    item.isLastEve = isEve && !cursor.skipWordStarting(u"включительно");
}

} // namespace domain::deadlines
