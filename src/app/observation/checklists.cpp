// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/observation/checklists.h"

#include "app/fields.h"
#include "app/observation/templates.h"
#include "app/people/people.h"
#include "app/signing/signing.h"
#include "app/unfinished/places.h"
#include "db/transaction.h"

#include <algorithm>

namespace app {

namespace {

using base::Error;
using base::fail;
using domain::Checklist;

bool isAnswerOrStage(const record::Path &path)
{
    return path.starts_with("answer/") || path.starts_with("stage/");
}

/// A checklist that may still be filled in, with its template.
struct Open
{
    store::Record record;
    Checklist checklist;
    domain::ChecklistTemplate made;
};

base::Result<Open> openFor(Desk &desk, const base::RecordId &id)
{
    auto record = readOfKind(desk, id, domain::checklistKind);
    if (!record)
        return record.error();
    if (auto may = askToWrite(desk, record->space); !may)
        return may.error();
    const auto signatures = signedTextsOf(desk, *record);
    if (!signatures)
        return signatures.error();
    if (signatures->binding() != nullptr)
        return fail(Error::Code::refused, "it is signed: its next version can be changed");
    Checklist checklist = domain::checklistOf(fieldsIn(record->state));
    auto made = templateNamed(desk, checklist.templateName);
    if (!made)
        return made.error();
    return Open{std::move(*record), std::move(checklist), std::move(*made)};
}

base::Done put(Desk &desk, const store::Record &record, const std::vector<domain::Field> &fields)
{
    for (const auto &[path, value] : fields)
        if (const record::Field *standing = record.state.field(path); standing != nullptr && standing->isConflict())
            return fail(Error::Code::conflict, "the field has two values: a person picks first");
    db::Transaction transaction(desk.database());
    if (auto done = writeDifferent(desk, record, fields, [](const record::Path &) { return false; }); !done)
        return done;
    return transaction.commit();
}

/// Whether another device's value stands there that is not the one that was shown.
base::Result<bool> hasUnseen(Desk &desk, const store::Record &record, const record::Path &path,
                             const record::Value &shown)
{
    const record::Field *field = record.state.field(path);
    if (field == nullptr || field->isConflict() || field->siblings.front().value == shown)
        return false;
    const auto self = desk.store().identity().self(record.space);
    if (!self)
        return self.error();
    return field->siblings.front().sources.front().from.dot.author != self->tag;
}

Checklist begun(const domain::Session &session, const base::RecordId &at, const QString &templateName)
{
    Checklist checklist;
    checklist.session = at;
    checklist.school = session.school;
    checklist.schoolClass = session.schoolClass;
    checklist.subject = session.subject;
    checklist.date = session.date;
    checklist.templateName = templateName;
    return checklist;
}

/// An own template can be read by the members of its space only.
base::Result<bool> isReadableIn(Desk &desk, const base::SpaceId &space, const QString &name)
{
    const auto rows = templateList(desk);
    if (!rows)
        return rows.error();
    for (const TemplateRow &row : *rows)
        if (row.name == name && row.id) {
            const auto summary = desk.store().records().summary(*row.id);
            if (!summary)
                return summary.error();
            return summary->space == space;
        }
    return true;
}

void judgeInto(Desk &desk, ChecklistPage &page)
{
    const auto made = templateNamed(desk, page.checklist.templateName);
    if (!made)
        return;
    page.made = *made;
    page.problems = domain::problemsOf(page.checklist, *made);
    page.progress = domain::progressOf(page.checklist, *made);
}

} // namespace

base::Result<base::RecordId> beginChecklist(Desk &desk, const base::RecordId &session, const QString &templateName,
                                            const QString &observer, const std::optional<base::RecordId> &person)
{
    const auto row = sessionRow(desk, session);
    if (!row)
        return row.error();
    if (auto may = askToWrite(desk, row->space); !may)
        return may.error();
    const auto made = templateNamed(desk, templateName);
    if (!made)
        return made.error();
    const QString name = domain::nameOf(*made);
    const auto isReadable = isReadableIn(desk, row->space, name);
    if (!isReadable)
        return isReadable.error();
    if (!*isReadable)
        return fail(Error::Code::invalid, "the template lies in another space");
    Checklist checklist = begun(row->session, session, name);
    checklist.observer = observer;
    checklist.person = person;
    db::Transaction transaction(desk.database());
    if (auto done = freezeTemplate(desk, name); !done)
        return done.error();
    const auto id = writeNew(desk, row->space, domain::checklistKind, domain::fieldsOf(checklist));
    if (!id)
        return id.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return *id;
}

base::Result<ChecklistPage> checklistPage(Desk &desk, const base::RecordId &id)
{
    const auto record = readOfKind(desk, id, domain::checklistKind);
    if (!record)
        return record.error();
    auto signatures = signedTextsOf(desk, *record);
    if (!signatures)
        return signatures.error();
    ChecklistPage page;
    page.id = id;
    page.space = record->space;
    page.standing = domain::checklistOf(fieldsIn(record->state));
    page.isInConflict = record->state.isConflict();
    for (const record::Field &field : record->state.fields)
        if (field.isConflict())
            page.conflicts.push_back(field.path);
    const SignedText *binding = signatures->binding();
    page.isSigned = binding != nullptr;
    page.checklist = page.isSigned ? binding->checklist : page.standing;
    page.signatures = std::move(signatures->texts);
    page.after = std::move(signatures->after);
    judgeInto(desk, page);
    return page;
}

base::Done answer(Desk &desk, const base::RecordId &id, const QString &questionId, const record::Value &value,
                  const std::optional<record::Value> &shown)
{
    const auto open = openFor(desk, id);
    if (!open)
        return open.error();
    const domain::Question *question = open->made.question(questionId);
    if (question == nullptr || !domain::fits(*question, value))
        return fail(Error::Code::invalid, "no such question, or an answer that it cannot have");
    auto writes = domain::answering(open->checklist, open->made, *question, value);
    const auto isUnseen = shown ? hasUnseen(desk, open->record, writes.front().first, *shown) : base::Result(false);
    if (!isUnseen)
        return isUnseen.error();
    if (!*isUnseen)
        return put(desk, open->record, writes);
    return desk.store().openSet().write(open->record.space, {id, writes.front().first, value, {}}, desk.nowMs());
}

base::Done comment(Desk &desk, const base::RecordId &id, const QString &questionId, const QString &words)
{
    const auto open = openFor(desk, id);
    if (!open)
        return open.error();
    if (open->made.question(questionId) == nullptr)
        return fail(Error::Code::invalid, "no such question");
    auto value = words.isEmpty() ? base::Result<record::Value>(record::Value(record::Null()))
                                 : record::textValue(words.toStdString());
    if (!value)
        return value.error();
    return put(desk, open->record, {{domain::commentPath(questionId), std::move(*value)}});
}

base::Done markClear(Desk &desk, const base::RecordId &id, const QString &stage, bool isClear)
{
    const auto open = openFor(desk, id);
    if (!open)
        return open.error();
    if (!isClear)
        return put(desk, open->record, {{domain::clearPath(stage), record::Value(record::Null())}});
    const auto stages = domain::progressOf(open->checklist, open->made);
    if (std::none_of(stages.begin(), stages.end(),
                     [&](const domain::StageProgress &each) { return each.stage == stage; }))
        return fail(Error::Code::invalid, "no such stage");
    const auto writes = domain::clearing(open->checklist, open->made, stage);
    if (!writes)
        return fail(Error::Code::conflict, "the stage has a violation");
    return put(desk, open->record, *writes);
}

base::Done setHead(Desk &desk, const base::RecordId &id, const Checklist &head)
{
    const auto open = openFor(desk, id);
    if (!open)
        return open.error();
    Checklist dated = head;
    if (head.enteredBy.isEmpty())
        dated.enteredOn.reset();
    else if (!head.enteredOn)
        dated.enteredOn = desk.today();
    auto fields = domain::fieldsOf(dated);
    std::erase_if(fields, [](const domain::Field &field) { return isAnswerOrStage(field.first); });
    const auto isHead = [](const record::Path &path) { return path != record::kindPath && !isAnswerOrStage(path); };
    db::Transaction transaction(desk.database());
    if (auto done = writeDifferent(desk, open->record, fields, isHead); !done)
        return done;
    return transaction.commit();
}

std::optional<base::RecordId> olderOf(const base::RecordId &id, const domain::Checklist &checklist)
{
    const auto &previous = checklist.previous;
    return previous && previous->birth == id.birth ? previous : std::nullopt;
}

base::Done signChecklist(Desk &desk, const base::RecordId &id, const domain::Drawing &drawing)
{
    const auto page = checklistPage(desk, id);
    if (!page)
        return page.error();
    const auto circle = circleOf(desk, page->space);
    if (!circle)
        return circle.error();
    if (page->isSigned || handOf(*circle, id.birth) == Hand::colleague)
        return fail(Error::Code::refused, "signed already, or begun by another person");
    const bool isGrave = std::any_of(page->problems.begin(), page->problems.end(),
                                     [](const domain::ChecklistProblem &problem) { return problem.isGrave(); });
    if (!page->made || isGrave)
        return fail(Error::Code::invalid, "it has problems");
    if (auto forgotten = keepPlace(desk, id, {}); !forgotten) // nobody goes on in it
        return forgotten;
    return signRecord(desk, id, drawing);
}

} // namespace app
