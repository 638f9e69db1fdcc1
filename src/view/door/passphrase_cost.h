// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace view {

/// What a passphrase costs somebody who stole the device, tries words before letters and has a thousand computers, each
/// of which tries ten times a second (Argon2id allows about one on a phone). A floor, not a promise: a phrase out of a
/// book is cheaper.
double yearsToGuess(const QString &passphrase);

/// The same in a sentence that says what to do; empty for an empty phrase.
QString sentenceOfCost(const QString &passphrase);

} // namespace view
