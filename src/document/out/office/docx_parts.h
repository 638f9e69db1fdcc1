// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/out/office/zip.h"

namespace document::out {

/// The parts of a Word document that are the same in every file: content types first, relations, styles, fonts.
std::vector<Part> docxFixedParts();

} // namespace document::out
