// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/templates/checklist_template.h"

#include <QByteArray>

namespace domain {

/// Reads `{"id", "version", "title", "source", "stages": [{"id", "title", "questions": [{"id", "type", "text", "hint",
/// "source", "options": [{"id", "text"}], "required", "requiredWhen", "shownWhen"}]}]}`.
/// Error invalid: no JSON, an unknown type, a condition that is none, a problem (template_check.h).
base::Result<ChecklistTemplate> templateOf(const QByteArray &json);

/// The same of one that is still being made: its problems are let stand. Error invalid: no JSON, an unknown type, a
/// condition that is none.
base::Result<ChecklistTemplate> draftOf(const QByteArray &json);

/// The same the other way, in one form: equal templates give equal bytes.
QByteArray jsonOf(const ChecklistTemplate &checklistTemplate);

/// The templates that come with the program: assets/templates/*.json.
class TemplateBook
{
public:
    /// Error invalid: as templateOf, or an id with this version stands twice.
    base::Done add(const QByteArray &json);

    const std::vector<ChecklistTemplate> &all() const { return m_templates; }
    /// By «observation@1», or the newest version by «observation».
    const ChecklistTemplate *find(const QString &name) const;

private:
    std::vector<ChecklistTemplate> m_templates;
};

} // namespace domain
