// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "app/workspace.h"

namespace view {

/// More measures than this take longer to read than a glance.
constexpr std::uint64_t mostAtOnce = 1000;

/// Whether a roadmap is read beside the screen's thread; a short one comes at once.
inline bool isLong(const app::Workspace &workspace, const base::RecordId &roadmap)
{
    const auto count = workspace.read([&](app::Desk &desk) { return app::measureCount(desk, roadmap); });
    return count && *count > mostAtOnce;
}

} // namespace view
