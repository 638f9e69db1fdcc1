// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace document::out {

/// A part of an office file: its name in the archive and its bytes.
using Part = std::pair<std::string, QByteArray>;

/// Packs parts into a zip file, in their order, over whatever lies there. The same parts give the same bytes: no clock
/// is asked. Error full, io: the file is worth nothing then.
base::Done pack(const std::vector<Part> &parts, const std::filesystem::path &file);

} // namespace document::out
