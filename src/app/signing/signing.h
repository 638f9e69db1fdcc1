// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "client/autograph/autograph.h"
#include "domain/signing/drawing.h"

namespace app {

class Desk;

/// A signature under a record, judged here and now.
struct SignatureLine
{
    QString author; ///< the device, as others see it
    std::int64_t labelMs = 0;
    client::Proof proof = client::Proof::unknownSigner;
    std::optional<domain::Drawing> drawing; ///< none: it cannot be read
    std::vector<Field> shows; ///< what was signed, whatever became of it since
};

/// A signed record: what each signature shows, and what stands beside it since.
struct SignedPage
{
    std::vector<SignatureLine> signatures; ///< the earliest first
    std::vector<Field> after; ///< what no valid signature lists; empty without one

    /// The first that is valid: what the record shows on every device. None: nobody signed what stands here.
    const SignatureLine *valid() const;
};

/// Signs all that stands in the record now and closes the open change set, so that what is written later cannot slip
/// under the signature. The device's key signs; `drawing` is what the person drew.
/// Error conflict: a field has two values; refused: this device only reads here; busy: somebody wrote in the same
/// moment, or no key of the space is here yet to seal under: try again; invalid, tooLarge: the drawing; notFound: no
/// such record, or a deleted one.
base::Done signRecord(Desk &desk, const base::RecordId &id, const domain::Drawing &drawing);

base::Result<SignedPage> signaturesOf(Desk &desk, const base::RecordId &id);

/// Makes the record's next version: of the same kind, with all that stands now, what came after the signature
/// included, and the field `previous` that names the old one. Unsigned.
/// Error conflict: a field has two values, a person picks first; refused; notFound.
base::Result<base::RecordId> nextVersion(Desk &desk, const base::RecordId &id);

/// Names the signed record that this one is the next version of.
constexpr std::string_view previousPath = "previous";

} // namespace app
