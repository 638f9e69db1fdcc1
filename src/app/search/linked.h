// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"

#include <optional>

namespace app {

class Desk;

/// Where a link (app/record_link.h) leads, that somebody typed or scanned from a paper.
struct Linked
{
    /// newerTemplate: the template is here, but no version as late as the paper's.
    enum class Standing { here, noRecord, noTemplate, newerTemplate };

    Standing standing = Standing::here;
    std::optional<Hit> hit; ///< while it is here; a deleted record is not
};

/// None: the words are no link.
base::Result<std::optional<Linked>> linked(Desk &desk, const QString &words);

} // namespace app
