// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/observation/templates.h"

#include "app/fields.h"
#include "app/whole_file.h"
#include "db/transaction.h"
#include "document/out/xlsx.h"
#include "document/source.h"
#include "domain/templates/template_record.h"

#include <algorithm>

namespace app {

namespace {

using base::Error;
using base::fail;

struct Own
{
    store::Record record;
    domain::ChecklistTemplate made;
    bool isUsed = false;
};

base::Result<std::vector<Own>> ownTemplates(Desk &desk)
{
    auto records = readAllOfKind(desk, domain::templateKind);
    if (!records)
        return records.error();
    std::vector<Own> all;
    for (store::Record &record : *records) {
        const domain::Fields fields = fieldsIn(record.state);
        auto made = domain::templateOf(fields);
        all.push_back({std::move(record), std::move(made), domain::isUsed(fields)});
    }
    return all;
}

/// The one of this exact name, or the newest of this id.
const Own *find(const std::vector<Own> &all, const QString &name)
{
    const Own *newest = nullptr;
    for (const Own &own : all) {
        if (domain::nameOf(own.made) == name)
            return &own;
        if (own.made.id == name && (newest == nullptr || own.made.version > newest->made.version))
            newest = &own;
    }
    return newest;
}

int questionsIn(const domain::ChecklistTemplate &made)
{
    std::size_t count = 0;
    for (const domain::Stage &stage : made.stages)
        count += stage.questions.size();
    return static_cast<int>(count);
}

bool isOfTheTemplate(const record::Path &path)
{
    return path != record::kindPath && path != domain::usedPath;
}

document::out::Sheet sheetOf(const domain::ChecklistTemplate &made)
{
    using namespace document::out;
    Table table;
    for (const QString &heading : domain::templateHeadings())
        table.columns.push_back({heading, heading == u"Вопрос" ? 80.0 : 25.0, Align::left});
    for (const QStringList &cells : domain::rowsOf(made)) {
        Row row;
        for (const QString &text : cells)
            row.cells.push_back({text, false, {}});
        table.rows.push_back(std::move(row));
    }
    Sheet sheet;
    sheet.paper = Paper::landscape;
    sheet.title = made.title;
    sheet.tab = QStringLiteral("Вопросы");
    sheet.blocks = {Paragraph{Paragraph::Role::title, made.title, {}, Align::left}, table};
    return sheet;
}

} // namespace

base::Result<std::vector<TemplateRow>> templateList(Desk &desk)
{
    std::vector<TemplateRow> rows;
    for (const domain::ChecklistTemplate &made : desk.library().templates.all())
        rows.push_back({domain::nameOf(made), made.title, questionsIn(made), true, true, std::nullopt});
    const auto own = ownTemplates(desk);
    if (!own)
        return own.error();
    for (const Own &each : *own)
        rows.push_back(
            {domain::nameOf(each.made), each.made.title, questionsIn(each.made), false, each.isUsed, each.record.id});
    return rows;
}

base::Result<domain::ChecklistTemplate> templateNamed(Desk &desk, const QString &name)
{
    if (const auto *built = desk.library().templates.find(name))
        return *built;
    const auto own = ownTemplates(desk);
    if (!own)
        return own.error();
    const Own *found = find(*own, name);
    if (found == nullptr)
        return fail(Error::Code::notFound, "no template of that name");
    return found->made;
}

base::Result<QString> saveTemplate(Desk &desk, const base::SpaceId &space, domain::ChecklistTemplate made)
{
    if (!domain::problemsOf(made).empty() || desk.library().templates.find(made.id) != nullptr)
        return fail(Error::Code::invalid, "a template with problems, or under a name of the program's own");
    if (auto may = askToWrite(desk, space); !may)
        return may.error();
    db::Transaction transaction(desk.database());
    const auto own = ownTemplates(desk);
    if (!own)
        return own.error();
    const Own *newest = find(*own, made.id);
    const bool isFresh = newest == nullptr || newest->isUsed;
    made.version = newest == nullptr ? 1 : newest->made.version + (isFresh ? 1 : 0);
    if (isFresh) {
        if (auto id = writeNew(desk, space, domain::templateKind, domain::fieldsOf(made)); !id)
            return id.error();
    } else if (auto done = writeDifferent(desk, newest->record, domain::fieldsOf(made), isOfTheTemplate); !done) {
        return done.error();
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return domain::nameOf(made);
}

base::Done freezeTemplate(Desk &desk, const QString &name)
{
    if (desk.library().templates.find(name) != nullptr)
        return {};
    const auto own = ownTemplates(desk);
    if (!own)
        return own.error();
    const Own *found = find(*own, name);
    if (found == nullptr)
        return fail(Error::Code::notFound, "no template of that name");
    const std::vector<domain::Field> used{{record::Path(domain::usedPath), record::Value(true)}};
    return writeDifferent(desk, found->record, used, [](const record::Path &) { return false; });
}

base::Done exportTemplate(Desk &desk, const QString &name, const std::filesystem::path &file)
{
    const auto made = templateNamed(desk, name);
    if (!made)
        return made.error();
    const auto sheet = sheetOf(*made);
    return writeWhole(file, [&](const auto &beside) { return document::out::writeXlsx(sheet, beside, {}); });
}

base::Result<domain::TemplateReading> readTemplate(const std::filesystem::path &file)
{
    const auto source = document::openSource(file);
    if (!source)
        return source.error();
    QString title;
    std::vector<domain::TableRow> rows;
    for (const document::Block &block : source->blocks) {
        if (block.kind == document::Block::Kind::row)
            rows.push_back({block.line, block.cells, block.formulas, block.uncomputed});
        const QString text = block.kind == document::Block::Kind::row ? block.cells.join(QString()) : block.text;
        if (title.isEmpty() && rows.size() < 2)
            title = text.trimmed();
    }
    return domain::templateIn(title, rows);
}

} // namespace app
