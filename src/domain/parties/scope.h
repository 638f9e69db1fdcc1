// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/parties/party.h"
#include "domain/roadmap.h"

#include <vector>

namespace domain {

/// Who asks what a plan wants of them.
struct Mine
{
    std::vector<Level> levels; ///< of my organisations: they say which parties of the genre mean us
    QStringList organisations; ///< their names, as documents write them («МБОУ СОШ № 5»)
    QString person; ///< my own name in full («Петрова Анна Львовна»); empty: nobody said it

    bool operator==(const Mine &) const = default;
};

/// Whom a measure's parties mean, before one knows who asks.
struct Meant
{
    std::vector<Level> levels; ///< every organisation of these («ОО» every school, «МОУО» every municipality)
    bool isNamed = false; ///< besides, perhaps an organisation or a person by name
};

/// Who is answerable for nothing in particular means everybody. What a measure does to somebody without asking them is
/// information only.
Meant meantBy(const Measure &measure, const PartyBook &book);

/// Whether a measure asks something of us: it means a level of ours or names us, our organisation or me. Everything in
/// a plan of level school asks something of a school; a plan of another level does so only by its parties.
bool concerns(const Measure &measure, Level planLevel, const Mine &mine, const PartyBook &book);

/// Whether a measure names one of my organisations or me. Words count whole, without regard to case and ending.
bool namesUs(const Measure &measure, const Mine &mine);

/// Whether a measure names a person: «Петровой А.Л.», «А. Л. Петрова», «Петрову Анну» all stand for Петрова Анна
/// Львовна; a bare surname does too. Initials that say another name do not.
bool namesPerson(const Measure &measure, const QString &person);

} // namespace domain
