// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace domain {

/// Something that an importer noticed and a person settles: nothing is mended in silence.
struct Doubt
{
    /// In the command line's spelling: continuation-joined ... not-a-roadmap.
    enum class Code {
        continuationJoined, ///< applied: a row cut by a page break was joined
        headerRepeated, ///< applied: a repeated header row was dropped
        headingInCell, ///< applied: a section title was taken out of a measure's cell
        ghostColumn, ///< applied: a column that the header does not know was folded away
        duplicateCell, ///< applied: the same text stood in two neighbouring cells
        cellShifted, ///< proposed: the neighbour row holds what is missing here
        textCut, ///< proposed: the text breaks off
        deadlineEmpty, ///< proposed
        deadlineAmbiguous, ///< proposed: the words allow two readings
        deadlineOutsidePlan, ///< proposed: a wrong year, or a window outside the plan's period
        mixedScript, ///< proposed: Latin letters inside a Cyrillic word
        ocrSuspect, ///< proposed: a word that is one letter away from a known term
        partyUnknown, ///< proposed: a party that the dictionary does not know
        orderContradiction, ///< proposed: number or date of the order differ within the document
        notARoadmap, ///< there is no table of measures
    };

    Code code = Code::notARoadmap;
    int line = 0; ///< 1-based line, or table row, of the source
    QString original; ///< verbatim
    std::optional<QString> proposal;
    QString measure; ///< number of the measure it concerns, as written, else empty

    bool operator==(const Doubt &) const = default;
};

/// `continuation-joined` and so on.
QString nameOf(Doubt::Code code);

/// Whether the importer already acted on it (the original stays in the doubt) or only proposes.
bool isApplied(Doubt::Code code);

} // namespace domain
