// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/phrase/item.h"
#include "domain/deadlines/words/rhythm.h"

#include <QStringList>

namespace domain::deadlines {

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
    /// A reference to days of holding: «план-график», «график проведения», «сроки проведения».
    bool isScheduleOfWork = false;
    bool isTentative = false; ///< «ориентировочно», a missing separator
    QStringList unknown; ///< words that nothing explains

    void refer()
    {
        isReferenceFirst = isReferenceFirst || (!isReference && items.empty());
        isReference = true;
    }
};

Phrase phraseOf(const QString &foldedText);

} // namespace domain::deadlines
