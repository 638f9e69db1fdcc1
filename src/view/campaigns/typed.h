// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

/// What a person types into a line and what stands in it. An empty line is a thing of its own beside a wrong one.
namespace view::typed {

template <class Value>
struct Typed
{
    std::optional<Value> value; ///< none: an empty line, or a wrong one
    bool isWrong = false;
};

/// «20.04.2026», also «20.4.26».
Typed<QDate> day(const QString &text);
/// A whole number of 0 or more.
Typed<int> number(const QString &text);
/// «9:25», also «09:25» and «9.25».
Typed<QTime> time(const QString &text);

/// «20.04.2026», «24», «9:25»; empty for none.
QString written(const std::optional<QDate> &day);
QString written(const std::optional<int> &number);
QString written(const std::optional<QTime> &time);

} // namespace view::typed
