// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roadmap.h"

#include <QByteArray>
#include <QJsonObject>

namespace document {

/// A roadmap as `versta-cli roadmap read --json` prints it: title, level, period, orders, sections, measures, doubts.
/// Dates are ISO 8601, what is not there is null. A measure names its section by its number (by its title where the
/// section has none).
QJsonObject jsonOf(const domain::Roadmap &roadmap);

QJsonObject jsonOf(const domain::Deadline &deadline);
QJsonObject jsonOf(const domain::Doubt &doubt);

/// Indented, UTF-8, keys sorted, a line break at the end.
QByteArray jsonText(const domain::Roadmap &roadmap);

} // namespace document
