// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <map>

namespace document {

/// The parts of a zip file that were asked for, by name.
using Parts = std::map<std::string, base::Bytes, std::less<>>;

/// Whether the bytes start as a zip file does.
bool isZip(base::View bytes);

/// Unpacks the parts for whose names `wanted` is true; the others are passed over.
/// Error damaged: no zip file, or it breaks off (the detail names the part); tooLarge: a part or all of them together
/// over `partLimitBytes`, packed a hundredfold and more, or more than 4096 parts.
base::Result<Parts> unpack(base::View bytes, bool (*wanted)(std::string_view name));

} // namespace document
