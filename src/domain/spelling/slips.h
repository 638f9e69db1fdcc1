// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace domain {

/// A term of which a word is most likely a misreading: with another letter, a lost or a doubled one. Told by where the
/// words differ: a slip sits inside and leaves the end as it is («Рособнадзора»), while a word of the same root
/// («наблюдает», «перепроверить») differs at its end. `own` are the document's own names: they resemble other names,
/// so only capitalised words and closer resemblances count. None: nothing is suspected.
std::optional<QString> likelyTerm(const QString &word, const QStringList &own);

/// The same for abbreviations, by letters that look alike («ВГР») or lost their size («ВПр»). An abbreviation that the
/// genre knows (ЗПР, ФИО) is no misreading of another one.
std::optional<QString> likelyAbbreviation(const QString &word);

} // namespace domain
