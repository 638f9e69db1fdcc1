// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/words/tokens.h"

#include <initializer_list>

namespace domain::deadlines {

/// What single words of a deadline tell, in lower case; `next` is the word behind.
bool isPeriodWord(const QString &word); ///< «постоянно»
bool isEventWord(const QString &word, const QString &next); ///< «по мере», «после», «в день проведения»
bool isReferenceWord(const QString &word, const QString &next); ///< «согласно», «график», «в сроки проведения»
bool opensReference(const QString &word); ///< «согласно», «в соответствии»: a reference wherever it stands
bool isScheduleHere(const QString &word, const QString &next); ///< of the days of holding, not of other work
bool isFiller(const QString &word); ///< goes by unnoticed
bool isTentativeWord(const QString &word); ///< «ориентировочно»

/// «ВПР», «всероссийские проверочные работы» in any case.
bool speaksOfCampaign(const std::vector<Token> &tokens);
bool speaksOfCampaign(const QString &text);

bool startsWithAny(const QString &word, std::initializer_list<QStringView> stems);
bool isAny(const QString &word, std::initializer_list<QStringView> words);

} // namespace domain::deadlines
