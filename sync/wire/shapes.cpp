// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/shapes.h"

#include "wire/envelope.h"

namespace wire {

void putDot(Writer &to, const base::Dot &name)
{
    to.array(2).bytes(name.author.view()).number(name.number);
}

base::Dot takeDot(Reader &from)
{
    base::Dot name;
    from.record(2);
    name.author.bytes = from.fixed<8>();
    name.number = from.number(maxNumber);
    if (name.number == 0)
        from.refuse("a name with number 0");
    return name;
}

void putLine(Writer &to, const Line &line)
{
    to.array(2).number(line.number).bytes(line.hash.view());
}

Line takeLine(Reader &from)
{
    Line line;
    from.record(2);
    line.number = from.number(maxNumber);
    line.hash.bytes = from.fixed<32>();
    if ((line.number == 0) != (line.hash == base::Hash()))
        from.refuse("a line whose number and hash do not agree");
    return line;
}

} // namespace wire
