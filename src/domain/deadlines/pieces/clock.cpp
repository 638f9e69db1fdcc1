// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/pieces/clock.h"

namespace domain::deadlines {

std::optional<int> readTime(Cursor &cursor)
{
    const Token hours = cursor.peek();
    const Token sign = cursor.peek(1);
    const Token minutes = cursor.peek(2);
    const bool isSeparated = sign.isMark(u':') || sign.isMark(u'.') || sign.isMark(u'-');
    const bool isWhole = minutes.isNumber() && minutes.text.size() == 2 && minutes.value < 60;
    if (hours.isNumber() && hours.text.size() <= 2 && hours.value < 24 && isSeparated && isWhole) {
        const Token after = cursor.peek(3);
        const bool saysSo =
            after.isWord() && (after.text.startsWith(u"час") || after.text == u"ч" || after.text == u"мск");
        const bool cannotBeDate = sign.isMark(u':')
            || (sign.isMark(u'.') && (minutes.value == 0 || minutes.value > 12) && !after.isMark(u'.'));
        if (saysSo || cannotBeDate) {
            cursor.skip(saysSo ? 4 : 3);
            return 60 * hours.value + minutes.value;
        }
    }
    if (hours.isNumber() && hours.value >= 0 && hours.value < 24 && sign.isWord() && sign.text.startsWith(u"час")) {
        cursor.skip(2);
        return 60 * hours.value;
    }
    return std::nullopt;
}

} // namespace domain::deadlines
