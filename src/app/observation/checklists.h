// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/observation/signed_text.h"
#include "domain/observation/checklist_check.h"

namespace app {

class Desk;

struct ChecklistPage
{
    base::RecordId id;
    base::SpaceId space;
    domain::Checklist checklist; ///< what counts: the signed text where a valid signature of its author is
    domain::Checklist standing; ///< what stands now, what came after signing included
    std::optional<domain::ChecklistTemplate> made; ///< none: its template is not here
    std::vector<domain::ChecklistProblem> problems; ///< of `checklist`; none while the template is not here
    std::vector<domain::StageProgress> progress;
    std::vector<SignedText> signatures;
    std::vector<AfterSigning> after;
    bool isSigned = false; ///< by a valid signature of its author
    bool isInConflict = false; ///< a field has two values: it cannot be signed
    std::vector<record::Path> conflicts; ///< the fields that have
};

/// Begins a checklist at a session, in the session's space; the template's version is frozen by it.
/// Error notFound: no such session or template; invalid: the template is an own one and lies in another space, which
/// the others could not read; refused.
base::Result<base::RecordId> beginChecklist(Desk &desk, const base::RecordId &session, const QString &templateName,
                                            const QString &observer, const std::optional<base::RecordId> &person = {});

/// Error notFound.
base::Result<ChecklistPage> checklistPage(Desk &desk, const base::RecordId &id);

/// One tap each: committed when it returns, and nothing else is touched. Error invalid: not of the question's type, no
/// such question or stage; conflict: «no violations» for a stage that has one, or a field that has two values, of which
/// a person picks one first; refused: it is signed, see nextVersion.
/// `shown`: what the person saw when answering. What another device answered since, behind the open page, is not
/// replaced: both stand, and a person picks.
base::Done answer(Desk &desk, const base::RecordId &id, const QString &question, const record::Value &value,
                  const std::optional<record::Value> &shown = {});
base::Done comment(Desk &desk, const base::RecordId &id, const QString &question, const QString &comment);
base::Done markClear(Desk &desk, const base::RecordId &id, const QString &stage, bool isClear);
/// The head of the sheet: every field of `head` but the answers and stages. Values that differ are written. Who enters
/// it from paper does so today where `head` does not say when.
base::Done setHead(Desk &desk, const base::RecordId &id, const domain::Checklist &head);

/// The version whose place `checklist` takes. None: it is the first, or it names another's, which nobody takes out of
/// a list by naming it.
std::optional<base::RecordId> olderOf(const base::RecordId &id, const domain::Checklist &checklist);

/// Signs a checklist and hands it in (app/signing/signing.h, whose errors it has). Beside them invalid: it has grave
/// problems, or its template is not here; refused: it is signed already, or was begun by another person.
base::Done signChecklist(Desk &desk, const base::RecordId &id, const domain::Drawing &drawing);

} // namespace app
