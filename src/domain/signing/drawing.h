// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <QString>

#include <vector>

namespace domain {

/// A point of a line that a finger or pen drew, in units of the pad: its width is 4,096 of them, y goes down.
struct InkPoint
{
    int x = 0; ///< 0 to 4096
    int y = 0; ///< 0 to the pad's height
    int pressure = 0; ///< 1 to 255; 0: the glass does not tell

    bool operator==(const InkPoint &) const = default;
};

using Stroke = std::vector<InkPoint>;

/// A signature drawn by hand, as strokes. How fast the hand went is left out on purpose: the shape is what paper shows,
/// the movement would be a biometric of the person.
struct Drawing
{
    int height = 0; ///< of the pad, in the same units: 1 to 4096
    std::vector<Stroke> strokes;

    bool isEmpty() const { return strokes.empty(); }
    bool operator==(const Drawing &) const = default;
};

/// Limits of version 1 of the bytes (FORMAT.md beside this file).
constexpr int padWidth = 4096;
constexpr std::size_t strokesLimit = 64;
constexpr std::size_t pointsLimit = 4096; ///< of all strokes together
constexpr std::size_t drawingBytesLimit = 16 * 1024;

/// Fits a drawing to the limits: points outside the pad are pulled to its edge, points that bring the line no further
/// than `thinning` units are left out (a stroke keeps its ends), strokes and points beyond the limits are dropped.
Drawing thinned(const Drawing &drawing, int thinning = 12);

/// Error invalid: nothing drawn, a point outside the pad, an empty stroke; tooLarge: over the limits.
base::Result<base::Bytes> bytesOf(const Drawing &drawing);

/// Error newer: of a later version; invalid: malformed, or not in the one form; tooLarge: over the limits.
base::Result<Drawing> drawingOf(base::View bytes);

/// The strokes as the data of an SVG path («M10 20L30 40»), `width` wide: for a page and for paper.
QString svgPathOf(const Drawing &drawing, double width);

} // namespace domain
