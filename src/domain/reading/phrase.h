// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/piece.h"
#include "domain/reading/rhythm.h"

#include <QStringList>

namespace domain::reading {

/// One occurrence in a deadline: «с 11 по 25 апреля», «до 22 января», «май (ВПР)».
struct Item
{
    enum class Form {
        whole, ///< the piece itself
        range, ///< first to last
        by, ///< up to the end of a day, or to the eve of a longer piece
        byEnd, ///< up to the end of the piece: «по май», «до мая включительно»
        from, ///< from the piece's beginning, open
    };

    Form form = Form::whole;
    Piece first;
    Piece last; ///< of a range
    bool isLastEve = false; ///< the range's end was given by «до»: a month's eve
    QString label;
    std::optional<int> timeMinutes;
};

/// What the words say besides the items. Labels in brackets and text are verbatim.
struct Phrase
{
    std::vector<Item> items;
    Rhythm rhythm = Rhythm::none;
    std::optional<int> monthDay; ///< «до 10 числа каждого месяца»
    std::optional<int> startYear; ///< «ежегодно с 2023»
    std::optional<int> campaignYear; ///< a bare year inside a reference: «графиком ... в 2024 г.»
    bool isReference = false;
    bool isReferenceFirst = false; ///< before any occurrence: «по планам РМО, август»
    bool isEvent = false;
    bool isPeriod = false;
    bool saysSchoolYear = false; ///< «в течение учебного года»
    bool speaksOfCampaign = false; ///< names the ВПР
    bool isScheduleOfWork =
        false; ///< a reference to days of holding: «план-график», «график проведения», «сроки проведения»
    bool isTentative = false; ///< «ориентировочно», a missing separator
    QStringList unknown; ///< words that nothing explains
};

Phrase phraseOf(const QString &foldedText);

/// «ВПР», «всероссийские проверочные работы» in any case.
bool speaksOfCampaign(const QString &text);

} // namespace domain::reading
