// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/observation/checklists.h"
#include "cli/json.h"

namespace cli {

/// «Этап «Ход работы», вопрос q14: к нарушению нужен комментарий».
QString sentenceOf(const domain::ChecklistProblem &problem, const app::ChecklistPage &page);

QJsonObject jsonOf(const app::ChecklistPage &page);

/// The sheet for people, a line a question that was answered.
QString textOf(const app::ChecklistPage &page);

} // namespace cli
