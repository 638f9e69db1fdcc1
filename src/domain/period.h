// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roadmap.h"

namespace domain {

/// The plan period that a title names: «в 2025 году», «на 2025-2026 учебный год», «2021/2022 уч. г.», «на 2023-2025
/// годы». The first one named wins; a school year («учебн...») wins over a bare year. None: no year is named.
std::optional<Period> periodIn(const QString &title);

/// Whether the title looks beyond the period it names («и на ближайшую перспективу», «и далее»).
bool isOpenEnded(const QString &title);

/// The first whole date of a text: «21» мая 2024 г., 29.06.2022, «29» 06. 2022 г., 10 января 2024 г.
std::optional<QDate> dateIn(const QString &text);

} // namespace domain
