// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/phrase/bracket.h"

namespace domain::deadlines {

namespace {

/// «IV квартал (ноябрь)»: the month is meant, the quarter only names it.
bool narrow(Item &item, const Phrase &inner)
{
    const bool isOne = inner.items.size() == 1 && inner.items.front().form == Item::Form::whole
        && inner.unknown.isEmpty() && item.form == Item::Form::whole && item.label.isEmpty();
    if (!isOne || !isPartOf(inner.items.front().first, item.first))
        return false;
    item.label = item.words;
    item.first = partOf(inner.items.front().first, item.first);
    return true;
}

void describe(Item &item, const Bracket &bracket)
{
    if (bracket.timeMinutes)
        item.timeMinutes = bracket.timeMinutes;
    else if (!narrow(item, bracket.inner))
        item.label += item.label.isEmpty() ? bracket.words : QStringLiteral("; ") + bracket.words;
}

} // namespace

void takeBracket(Phrase &phrase, const Bracket &bracket)
{
    const Phrase &inner = bracket.inner;
    if (phrase.rhythm == Rhythm::none)
        phrase.rhythm = inner.rhythm;
    if (!phrase.items.empty() && (inner.rhythm == Rhythm::none || bracket.timeMinutes))
        return describe(phrase.items.back(), bracket);
    if (inner.isReference)
        phrase.refer();
    phrase.isEvent = phrase.isEvent || inner.isEvent;
    phrase.isPeriod = phrase.isPeriod || inner.isPeriod;
    if (phrase.items.empty())
        phrase.items = inner.items;
}

} // namespace domain::deadlines
