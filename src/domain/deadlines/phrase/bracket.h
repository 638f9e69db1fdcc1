// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/phrase/phrase.h"

namespace domain::deadlines {

/// What stands in brackets, read on its own.
struct Bracket
{
    Phrase inner;
    QString words; ///< verbatim
    std::optional<int> timeMinutes; ///< «(до 18:00 мск)»
};

/// Adds a bracket to what was read before it: behind an occurrence it gives its time, its month («IV квартал (ноябрь)»)
/// or its label; elsewhere its words count like the others.
void takeBracket(Phrase &phrase, const Bracket &bracket);

} // namespace domain::deadlines
