// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>

namespace domain::reading {

/// What single words of a deadline tell, in lower case; `next` is the word behind.
bool isPeriodWord(const QString &word); ///< «постоянно»
bool isEventWord(const QString &word, const QString &next); ///< «по мере», «после», «в день проведения»
bool isReferenceWord(const QString &word, const QString &next); ///< «согласно», «график», «в сроки проведения»
bool isScheduleHere(const QString &word, const QString &next); ///< of the days of holding, not of other work
bool isFiller(const QString &word); ///< goes by unnoticed

bool startsWithAny(const QString &word, std::initializer_list<QStringView> stems);
bool isAny(const QString &word, std::initializer_list<QStringView> words);

} // namespace domain::reading
