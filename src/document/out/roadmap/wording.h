// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/out/roadmap/roadmap_out.h"

#include <functional>

namespace document::out {

/// What a roadmap's papers say. In Russian whatever the program's language is: they are official papers.

/// «22.01.2024».
QString written(const QDate &day);
/// The period as a title goes on with it: «на 2024 год», «на 2024/2025 учебный год».
QString written(const domain::Period &period);
/// «приказ от 21.05.2024 № 4073»; empty where nothing is known.
QString written(const domain::Order &order);
/// «1. Организация», the number left out where there is none.
QString written(const domain::Section &section);

/// How every occasion stands: «запланировано», «до 22.01.2024 – просрочено» where the words do not say the day or there
/// are several; many are counted.
QString standingOf(const MeasureVersion &version, const QDate &today);

/// The deadline's column: as written.
QString deadlineOf(const MeasureVersion &version);
QString responsibleOf(const MeasureVersion &version);

/// What a cell with two values begins with.
extern const QString divergenceMark;

/// A cell of what all versions say: one text, or each of them, numbered, marked as a divergence and strong.
Cell cellOf(const OutMeasure &measure, const std::function<QString(const MeasureVersion &)> &said);

/// Of passport texts: divergent ones are named one after the other.
QString saidOf(const OutRoadmap &roadmap, const std::function<QString(const domain::Roadmap &)> &said);

} // namespace document::out
