// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/doubt.h"

#include <QStringList>

#include <vector>

namespace domain {

/// What looks misspelt in a text, word by word: `original` is the word, `proposal` what it might be. Proposed only.
/// mixed-script: Latin letters inside a Cyrillic word or the other way round. ocr-suspect: one letter (or its case, or
/// a space) away from a term of the genre («ВГР» - «ВПР», «Рособнадзора» - «Рособрнадзора») or from one of `terms`, the
/// document's own names. Each word once. Line and measure are left for the caller.
std::vector<Doubt> spellingDoubts(const QString &text, const QStringList &terms = {});

/// The look-alikes of the other script put right («неobjективности» has none for b, j: spelt by sound), or none where
/// a letter has no counterpart or the word is of one script.
std::optional<QString> inOneScript(const QString &word);

/// Whether a text ends where no sentence ends: with a conjunction, a preposition, a hyphen or an open bracket.
bool breaksOff(const QString &text);

} // namespace domain
