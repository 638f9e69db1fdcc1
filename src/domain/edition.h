// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roadmap.h"

#include <QByteArray>

namespace domain {

/// One field that a newer edition words differently.
struct FieldChange
{
    enum class Field { section, number, text, expected, notes, deadline, responsible };

    Field field = Field::text;
    QString before;
    QString after;

    bool operator==(const FieldChange &) const = default;
};

/// A measure of the newer edition beside the one it continues. Indices into Roadmap::measures.
struct Continuation
{
    int before = 0;
    int after = 0;
    bool isMoved = false; ///< stands elsewhere: another section or another order among those that stayed
    std::vector<FieldChange> changes;

    bool operator==(const Continuation &) const = default;
};

struct EditionDifference
{
    std::vector<Continuation> continued; ///< in the order of the newer edition: status and notes go with these
    std::vector<int> added; ///< indices into the newer edition
    std::vector<int> removed; ///< indices into the older edition

    bool isEmpty() const;
    bool operator==(const EditionDifference &) const = default;
};

/// Matches each measure with at most one: the same number with half of the words, else the best resembling text
/// anywhere (six words of ten in common), else the same number in the same section with a text of which a
/// quarter is kept. A number with quite another text is another measure.
EditionDifference differenceOf(const Roadmap &before, const Roadmap &after);

/// 0 (no word in common) to 1 (the same words), regardless of case, punctuation and spacing.
double similarityOf(const QString &left, const QString &right);

/// Whether two readings look like editions of one roadmap: half of the smaller one's measures continue.
bool isEditionOf(const Roadmap &before, const Roadmap &after);

/// SHA-256 of what the roadmap says (not of lines, doubts or the file's form), in hexadecimal: the same content twice
/// has the same fingerprint, be it a DOCX or a text.
QString fingerprintOf(const Roadmap &roadmap);

/// `section`, `text`, ...
QString nameOf(FieldChange::Field field);

} // namespace domain
