// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace domain {

/// A class of a school: «5А». Written in many ways, compared in one.
struct SchoolClass
{
    int grade = 0; ///< 1 to 11
    QString
        letter; ///< one capital letter, Latin look-alikes made Cyrillic; empty: the school has one class of the grade

    bool operator==(const SchoolClass &) const = default;
};

/// Reads «5А», «5 "а"», «10-Б», «7 класс», «5». None: no grade of 1 to 11, or more than one letter after it.
std::optional<SchoolClass> schoolClassOf(const QString &text);

/// «5А».
QString nameOf(const SchoolClass &schoolClass);

/// Whether two texts name the same class. Texts that name none are the same where they are equal.
bool isSameClass(const QString &left, const QString &right);

/// Whether two texts name the same thing: regardless of case, quotation marks, «№», and spacing.
bool isSameName(const QString &left, const QString &right);

} // namespace domain
