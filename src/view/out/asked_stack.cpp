// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/out/asked_stack.h"

#include <QCoreApplication>

#include <optional>

namespace view {

namespace {

constexpr int copiesMax = 99;

struct StackWords
{
    Q_DECLARE_TR_FUNCTIONS(StackWords)
};

/// None: it is no number from 1 on.
std::optional<int> numberOf(const QString &typed, int unsaid)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return unsaid;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace

AskedStack stackOf(const QString &from, const QString &to, const QString &copies)
{
    const app::Stack all;
    const auto first = numberOf(from, all.first);
    const auto last = numberOf(to, all.last);
    const auto count = numberOf(copies, all.copies);
    if (!first || !last)
        return {{}, StackWords::tr("Номера листов пишутся цифрами и начинаются с 1.")};
    if (*first > *last)
        return {{}, StackWords::tr("Первый лист стоит после последнего. Поменяйте номера местами.")};
    if (!count || *count > copiesMax)
        return {{}, StackWords::tr("За один раз печатается от 1 до %1 копий.").arg(copiesMax)};
    return {{*first, *last, *count}, {}};
}

} // namespace view
