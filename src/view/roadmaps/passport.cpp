// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/roadmaps/passport.h"

#include "view/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace view {

namespace {

struct Passport
{
    Q_DECLARE_TR_FUNCTIONS(Passport)
};

QString dayOf(const QDate &day)
{
    return QLocale().toString(day, Passport::tr("d MMMM yyyy", "date"));
}

QString textOf(const domain::Order &order)
{
    if (order.number && order.date)
        return Passport::tr("приказ № %1 от %2").arg(*order.number, dayOf(*order.date));
    if (order.number)
        return Passport::tr("приказ № %1").arg(*order.number);
    return order.date ? Passport::tr("приказ от %1").arg(dayOf(*order.date)) : QString();
}

bool isOver(domain::Status status)
{
    return status == domain::Status::done || status == domain::Status::cancelled;
}

// «11.04.2025 - 16.05.2025» needs no second line in words.
bool saysItsDays(const QString &said, const domain::Window &window)
{
    const auto says = [&said](const QDate &day) { return said.contains(day.toString(QStringLiteral("dd.MM.yyyy"))); };
    return window.to && says(*window.to) && (!window.from || says(*window.from));
}

} // namespace

QString textOf(const domain::Period &period)
{
    if (period.isSchoolYear)
        return Passport::tr("%1/%2 учебный год").arg(period.from.year()).arg(period.to.year());
    const bool isYear =
        period.from == QDate(period.from.year(), 1, 1) && period.to == QDate(period.from.year(), 12, 31);
    return isYear ? Passport::tr("%1 год").arg(period.from.year())
                  : Passport::tr("%1 – %2").arg(dayOf(period.from), dayOf(period.to));
}

QString passportOf(const domain::Roadmap &roadmap)
{
    QStringList parts;
    if (!roadmap.organisation.isEmpty())
        parts += roadmap.organisation;
    else if (roadmap.level != domain::Level::unknown)
        parts += words::wordOf(roadmap.level);
    if (roadmap.period)
        parts += textOf(*roadmap.period);
    for (const auto &order : roadmap.orders) {
        const QString text = textOf(order);
        if (!text.isEmpty() && !parts.contains(text))
            parts += text;
    }
    return parts.join(QStringLiteral(" · "));
}

QString dueOf(const app::MeasureRow &row)
{
    const auto &windows = row.measure.deadline.windows;
    if (windows.empty())
        return {};
    std::size_t next = 0;
    while (next + 1 < windows.size() && next < row.statuses.size() && isOver(row.statuses[next]))
        ++next;
    const QString &said = row.measure.deadline.text;
    const QString due = words::textOf(windows[next]);
    return said.startsWith(due, Qt::CaseInsensitive) || saysItsDays(said, windows[next]) ? QString() : due;
}

QString meaningOf(const domain::Deadline &deadline)
{
    QStringList parts;
    for (const auto &window : deadline.windows)
        parts += words::textOf(window);
    QString text = parts.join(QStringLiteral("; "));
    if (text.isEmpty())
        return Passport::tr("точных дат нет");
    if (deadline.confidence == domain::Deadline::Confidence::low)
        text += Passport::tr(" (понято предположительно)");
    return text;
}

} // namespace view
