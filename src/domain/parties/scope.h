// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/parties/party.h"
#include "domain/roadmap.h"

namespace domain {

/// Whom the filter "concerns mine" asks for.
struct Mine
{
    Level level = Level::school; ///< of my organisation: says which parties of the genre mean me
    QStringList names; ///< my organisation's and my own names, as documents write them («МБОУ СОШ № 5», «Петрова А.Л.»)
};

/// Whether a measure asks something of me: it names me, or a party of my level («ОО», «руководители ОУ» mean every
/// school; «отдел по образованию», «МОУО» every municipality), or nobody at all. Everything in a plan of my own level
/// and organisation concerns me when that level is the school; in a plan of another level it does so only by its
/// parties. What it does to me without asking me is information only.
bool concerns(const Measure &measure, Level planLevel, const Mine &mine, const PartyBook &book);

} // namespace domain
