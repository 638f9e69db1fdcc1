// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/templates/template_table.h"

#include <QStringList>

namespace view::words {

QString wordOf(domain::QuestionType type);
/// In the order of `questionTypeAt`.
QStringList questionTypeNames();
domain::QuestionType questionTypeAt(int index);
int placeOf(domain::QuestionType type);

/// What is wrong and where, the question by its words.
QString sentenceOf(const domain::TemplateProblem &problem, const domain::ChecklistTemplate &made);
/// What a table says in an unclear way and what was made of it.
QString sentenceOf(const domain::TableDoubt &doubt);

/// «если «Есть приказ?» — нет нарушения»; empty for none. `asked`: the question it names, null where there is none.
QString wordsOf(const domain::When &when, const domain::Question *asked);
/// The answers that a condition may name, as words, in the order of `answersTo`.
QStringList answerNames(const domain::Question &question);
QStringList answersTo(const domain::Question &question);

} // namespace view::words
