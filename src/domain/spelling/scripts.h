// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace domain {

/// Whether Latin and Cyrillic letters stand in one word. Roman digits before a Cyrillic word («IIполугодие») only lack
/// a space.
bool isOfTwoScripts(const QString &word);

/// The look-alikes of the other script put right («неobjективности» has none for b, j: spelt by sound), or none where
/// a letter has no counterpart or the word is of one script.
std::optional<QString> inOneScript(const QString &word);

/// The letters that an OCR program wrote for digits («1О.04.2О24», «30.0З») put right: О for 0, З for 3 and l for 1
/// beside a digit or a point. None: the text has no such letters.
std::optional<QString> withDigits(const QString &text);

} // namespace domain
