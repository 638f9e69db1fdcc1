// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"

namespace app {

class Desk;

/// The page that shows what a search found. What is only part of something is shown by that: an appointment by its
/// test, a coordinator's word by its sheet.
struct HitPage
{
    enum class Kind { none, roadmap, measure, campaign, session, person, sheet, ownSheet, templatePage };

    Kind kind = Kind::none; ///< ownSheet: this person's devices began it, so that it is filled in, not only read
    base::RecordId id; ///< of the record that the page is asked for
    QString templateName; ///< «own-1@2»; only of templatePage

    bool operator==(const HitPage &) const = default;
};

/// Kind none: of a kind that has no page, or its whole is not here.
HitPage pageOf(Desk &desk, const Hit &hit);

} // namespace app
