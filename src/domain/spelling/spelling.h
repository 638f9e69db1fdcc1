// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/doubt.h"

#include <QStringList>

#include <vector>

namespace domain {

/// What looks misspelt in a text, word by word: `original` is the word, `proposal` what it might be. Proposed only.
/// mixed-script: Latin letters inside a Cyrillic word or the other way round. ocr-suspect: one letter (or its case, or
/// a space) away from a term of the genre («ВГР» - «ВПР», «Рособнадзора» - «Рособрнадзора») or from one of `names`, the
/// document's own. Each word once. Line and measure are left for the caller.
std::vector<Doubt> spellingDoubts(const QString &text, const QStringList &names = {});

} // namespace domain
