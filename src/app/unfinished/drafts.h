// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/templates/checklist_template.h"

#include <vector>

namespace app {

class Desk;

/// What an edit of a template began with.
struct DraftOrigin
{
    QString name; ///< «own-1@2»; empty: a fresh template
    bool isCopy = false; ///< of `name`
    QString file; ///< that a fresh one was read from; else empty

    bool operator==(const DraftOrigin &) const = default;
};

/// A template that somebody edits and has not saved, problems and all. It is a note of the profile, sealed in the vault
/// like the rest of it, and never sent: half a thought is nobody else's business.
struct KeptDraft
{
    DraftOrigin origin;
    QString organisation; ///< as the page named it; empty: not chosen yet
    domain::ChecklistTemplate made;

    bool operator==(const KeptDraft &) const = default;
};

/// The newest last. One that a newer version of the program wrote and this one cannot read is passed over.
base::Result<std::vector<KeptDraft>> keptDrafts(Desk &desk);

/// Takes the place of the one with the same origin. Error full, io.
base::Done keepDraft(Desk &desk, const KeptDraft &draft);

/// One that is not there changes nothing.
base::Done dropDraft(Desk &desk, const DraftOrigin &origin);

} // namespace app
