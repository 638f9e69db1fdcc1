// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaigns/local_campaign.h"
#include "domain/observation/review.h"
#include "domain/people/session.h"
#include "domain/procedures/appointing.h"
#include "view/tone.h"

#include <QStringList>

/// What people read about campaigns, people and visits; see view/words.h.
namespace view::words {

QString wordOf(domain::Role role);
/// In the order of the enumeration.
QStringList roles();
QString wordOf(domain::Form form);

/// «45 минут, на бумаге»; that the duration is not known where it is not.
QString detailOf(const domain::PlannedExam &exam);
/// How long works are kept, in a sentence.
QString textOf(const domain::Retention &retention, const std::optional<QDate> &resultsOn);

/// «20 апреля – 20 мая 2026».
QString textOf(const domain::CampaignWindow &window);
/// Where a day stands to a window: «начнётся через 12 дней», «идёт, ещё 5 дней», «закончилась».
QString standOf(const domain::CampaignWindow &window, const QDate &today);
tone::Tone toneOf(const domain::CampaignWindow &window, const QDate &today);

/// As a coordinator sees a visit; the observer's own words are in visits/visit_words.h.
QString standOf(domain::VisitState state);
tone::Tone standTone(domain::VisitState state);

QString sentenceOf(domain::SessionProblem problem);
QString sentenceOf(domain::PersonProblem problem);
/// «п. 3.1: …», and that the card is silent about it where it is.
QString sentenceOf(const domain::Objection &objection);

/// «2-й урок, 09:25, каб. 12»; what is not known is left out.
QString momentOf(const domain::Session &session);
/// «вторник, 21 апреля 2026»; a sentence where there is none.
QString sessionDay(const std::optional<QDate> &day);

} // namespace view::words
