// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/templates/template_table.h"

#include <filesystem>

namespace app {

class Desk;

struct TemplateRow
{
    QString name; ///< «observation@1»
    QString title;
    int questions = 0;
    bool isBuiltIn = false;
    bool isUsed = false; ///< frozen: a change makes its next version
    std::optional<base::RecordId> id; ///< of an own one
};

/// Those of the program first, then own ones in the order of their making.
base::Result<std::vector<TemplateRow>> templateList(Desk &desk);

/// By «observation@1», or the newest version of «observation». Error notFound.
base::Result<domain::ChecklistTemplate> templateNamed(Desk &desk, const QString &name);

/// Writes an own template: a version that nobody used yet is rewritten, otherwise the next one is made; the program's
/// own are never changed, their ids are taken. Gives its name.
/// Error invalid: problemsOf(made) is not empty, or the id is one of the program's; refused.
base::Result<QString> saveTemplate(Desk &desk, const base::SpaceId &space, domain::ChecklistTemplate made);

/// From now on this version stays as it is. Nothing happens for one of the program's.
base::Done freezeTemplate(Desk &desk, const QString &name);

/// Writes it as a workbook, one row a question. Error notFound, full, io.
base::Done exportTemplate(Desk &desk, const QString &name, const std::filesystem::path &file);

/// Reads such a workbook (or the same table in any format that document::openSource knows); nothing is written.
/// Errors as openSource, and invalid: no table of questions; tooLarge: over 2,000 questions.
base::Result<domain::TemplateReading> readTemplate(const std::filesystem::path &file);

} // namespace app
