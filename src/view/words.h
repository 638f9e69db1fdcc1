// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "app/people/hands.h"
#include "view/tone.h"

#include <QDate>
#include <QStringList>

/// What people read. The only place where the program's notions become sentences; Russian in the source, other
/// languages by translation. The words space, envelope, block, vault and member never appear.
namespace view::words {

/// What went wrong in the call `what` (its name in app::Workspace), and what to do about it.
QString sentenceOf(const QString &what, const base::Error &error);

QString wordOf(domain::Level level);
QString wordOf(domain::Status status);
QString nameOfRole(const QString &role);
/// Of a record's kind, as a heading over a hit: «Мероприятие».
QString nameOfKind(const QString &kind);
/// Of a field: «Примечание», «Статус». A path of a later version is shown as it is.
QString nameOfField(const record::Path &path);
/// What the doubt is about and what the importer did, in one sentence.
QString sentenceOf(domain::Doubt::Code code);

/// In the order of the enumerations, for a list to choose from.
QStringList statusNames();
QStringList levelNames(); ///< school, municipality, region: the order of `levelAt`
domain::Level levelAt(int index);
QStringList roleNames(); ///< in the order of `roleAt`
QString roleAt(int index);

/// «до 22 января 2024», «1 марта – 30 апреля 2024».
QString textOf(const domain::Window &window);
/// A value of a field as a person reads it.
QString textOf(const record::Path &path, const record::Value &value);
/// From today to a last day: «сегодня», «завтра», «ещё 5 дней», «опоздание 12 дней».
QString leftUntil(const QDate &last, const QDate &today);
/// «сегодня, 14:05», «22 января 2024, 9:30»; empty for 0.
QString momentOf(std::int64_t labelMs);
/// Who wrote something, after a moment and a comma: «это устройство». Where it is a colleague's, its short name tells
/// two of them apart; nothing here knows a person's name for it.
QString authorOf(app::Hand hand, const QString &shortName);
QString authorOf(app::Hand hand, const base::Tag &author);

/// One measure's state in two words («Выполнено 1 из 2», «Просрочено») and its tone.
QString stateOf(const app::MeasureRow &row);
tone::Tone toneOf(const app::MeasureRow &row);
tone::Tone toneOf(domain::Status status, bool isLate);

QString sentenceOf(const app::SyncState &state);
/// What arrived and waits all the same; empty when nothing does.
QString heldOf(const app::SyncState &state);
/// The same in a few words, for where there is little room.
QString briefHeldOf(const app::SyncState &state);
tone::Tone toneOf(app::SyncState::Kind kind);
/// What an exchange that runs has done so far; empty before its first page.
QString progressOf(const app::SyncState &state);
/// Of an organisation; the one of a profile's own has none from a person.
QString nameOf(const app::SpaceRow &space);
/// `why`: of an app::HeldGroup. What it waits for and what to do.
QString whyHeld(const QString &why);
/// `word`: what the centre told (app::ExchangeReport::told); empty for one that is not known.
QString toldBy(const QString &word);

} // namespace view::words
