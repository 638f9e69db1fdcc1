// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

/// Documents to fill the pages from: plain text as a district writes it, invented, with dates around `today` so that a
/// page shows late and near ones whenever the test runs.

/// A district's roadmap of 18 measures in four sections, with damage as real ones have it.
QString districtPlan(const QDate &today);

/// A short plan of the school `name`.
QString schoolPlan(const QString &name, const QDate &today);

/// What no page should break on: a word of 400 letters, names from right to left, emoji, a table pasted into a cell.
QString oddPlan(const QDate &today);

/// `count` measures, for lists that are long.
QString longPlan(int count, const QDate &today);
