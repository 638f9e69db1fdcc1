// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/out/sheet.h"
#include "domain/observation/checklist.h"

namespace document::out {

/// What an act needs beside the checklist.
struct Act
{
    domain::Checklist checklist;
    domain::ChecklistTemplate made;
    Strokes drawn; ///< the observer's signature; without lines it is to be signed by hand
    QString signature; ///< what the signature is worth, in words; empty: not signed
    QString previous; ///< names the act that this one goes on from, else empty
};

/// One observation on A4, in the order of the form that is in use (Р-98, 2021): organisation, day, times, subject,
/// class, stages, «no violations» or those that were found with their words; then the observer's signature, and a line
/// for the head of the school to be acquainted with it before the observer leaves.
Sheet actSheet(const Act &act);

/// The template as an empty form to be filled in by hand: every question with its boxes. What `head` knows of the visit
/// is printed; a `link` (app/record_link.h) stands at the end, as a QR and in letters.
Sheet blankSheet(const domain::ChecklistTemplate &made, const domain::Checklist &head = {}, const QString &link = {});

} // namespace document::out
