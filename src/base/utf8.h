// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace base {

/// Well-formed UTF-8 (Unicode 15, table 3-7: no overlong forms, no surrogates, nothing over U+10FFFF) without NUL.
bool isCleanText(std::string_view text);

} // namespace base
