// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/observation/checklists.h"
#include "app/observation/my_visits.h"
#include "view/tone.h"

/// An observation in words: beside view/words.h, which has the general ones.
namespace view::words {

QString wordOf(domain::VisitState state);
tone::Tone toneOf(domain::VisitState state);

/// «2 урок, 9:30, кабинет 12»: when and where in a school; empty: nothing of it is known.
QString placeOf(const domain::Session &session);
/// «вторник, 24 ноября»; words for a day that is not set.
QString dayOf(const std::optional<QDate> &date);

/// What keeps a sheet from being signed, in one sentence.
QString sentenceOf(domain::ChecklistProblem::Kind kind);

/// What was answered, as a person reads it; empty: nothing.
QString answerOf(const domain::Question &question, const record::Value &value);

} // namespace view::words
