// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/cbor.h"

#include <compare>

namespace client::codec {

/// A path split at its last run of one to nine digits: `answer/q07/value` is `answer/q##/value` and 7, so that the
/// forty questions of a checklist are one shape and forty numbers. One # stands for one digit.
/// A path without digits is its own shape, with number 0.
struct ShapedPath
{
    std::string shape;
    std::int64_t number = 0;

    auto operator<=>(const ShapedPath &) const = default;
};

ShapedPath shapedOf(std::string_view path);

/// Error invalid: a number too wide for its # signs, or one where there is none.
base::Result<std::string> pathOf(const ShapedPath &shaped);

/// The table of a change set's paths.
///
///   paths = shapes: bytes   each shape followed by a 0 byte
///           counts: numbers   how many paths each shape has
///           number: numbers   of the paths of all shapes that have digits
///
/// Three items of the array that holds them. `paths` are sorted and there is none twice.
void writePaths(wire::Writer &to, const std::vector<ShapedPath> &paths);

/// Refuses more than `limit`, and then may give fewer than were promised.
std::vector<ShapedPath> readPaths(wire::Reader &from, std::size_t limit);

} // namespace client::codec
