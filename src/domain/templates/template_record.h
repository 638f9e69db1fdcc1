// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/roadmap_record.h"
#include "domain/templates/checklist_template.h"

namespace domain {

constexpr std::string_view templateKind = "template";

/// kind `template`: title, code (the template's id), version, source, used (true: a checklist was begun from it),
///   stage/<id>/{title,position}, question/<id>/{stage,position,type,text,hint,source,options (list of «id: words»),
///   required,required-when,shown-when}. Positions as record/position.h, so that two people may reorder at once.
std::vector<Field> fieldsOf(const ChecklistTemplate &made);

/// Reads back; questions of an unknown type or stage are passed over.
ChecklistTemplate templateOf(const Fields &fields);

bool isUsed(const Fields &fields);
constexpr std::string_view usedPath = "used";

} // namespace domain
