// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/hands.h"
#include "client/autograph/autograph.h"
#include "domain/observation/checklist.h"
#include "domain/signing/drawing.h"
#include "store/records.h"

namespace app {

class Desk;

/// A checklist as a signature shows it, and what that signature is worth here and now.
struct SignedText
{
    domain::Checklist checklist; ///< exactly what the signature lists
    client::Proof proof = client::Proof::unknownSigner;
    QString signer; ///< short name of the device
    Hand hand = Hand::colleague; ///< that signed it
    bool isOfTheAuthor = false; ///< made by the person whose device began the checklist
    std::int64_t labelMs = 0;
    std::optional<domain::Drawing> drawing; ///< none: it cannot be read

    bool isBinding() const { return isOfTheAuthor && proof == client::Proof::valid; }
};

/// `valid`, `other-text`, `unknown-signer`, `forged`, `newer`.
QString nameOf(client::Proof proof);

/// Something written to a signed checklist that its author's signature does not list.
struct AfterSigning
{
    record::Path path;
    record::Value value;
    QString author; ///< short name of the device
    Hand hand = Hand::colleague; ///< that wrote it
};

struct SignedTexts
{
    std::vector<SignedText> texts; ///< the earliest by its device's own count first
    std::vector<AfterSigning> after;

    /// What the checklist shows on every device: the first valid signature of its author's person. A colleague's valid
    /// signature under another text is listed, and shows nothing.
    const SignedText *binding() const;
};

base::Result<SignedTexts> signedTextsOf(Desk &desk, const store::Record &record);

/// The same without the proofs' arithmetic, for ten thousand in one go: what the author's own device signed, if its
/// signature is the first. Its envelope proved who wrote the signature when it was admitted, the hash proves the text.
/// None, and the record is whole: not signed so, ask `signedTextsOf`.
std::optional<domain::Checklist> textSignedByItsDevice(store::Record &record);

/// What a checklist shows on every device: its binding text, or what stands while nobody has signed it.
struct ShownText
{
    domain::Checklist checklist;
    bool isSigned = false; ///< by a valid signature of its author
};

/// Without a judgement of its answers and, where it can be, without the proofs' arithmetic: for whole lists.
base::Result<ShownText> shownTextOf(Desk &desk, store::Record record);

} // namespace app
