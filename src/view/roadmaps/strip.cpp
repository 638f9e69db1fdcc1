// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/roadmaps/strip.h"

#include "view/words.h"

#include <QLocale>

#include <algorithm>

namespace view {

namespace {

constexpr int mostMonths = 24;

QDate firstOf(const QDate &day)
{
    return {day.year(), day.month(), 1};
}

void stretch(QDate &from, QDate &to, const domain::Window &window)
{
    for (const auto &day : {window.from, window.to}) {
        if (!day)
            continue;
        from = from.isValid() ? std::min(from, *day) : *day;
        to = to.isValid() ? std::max(to, *day) : *day;
    }
}

} // namespace

Strip::Strip(const app::RoadmapPage &page, const QDate &today)
{
    if (page.roadmap.period) {
        m_from = page.roadmap.period->from;
        m_to = page.roadmap.period->to;
    }
    for (const auto &row : page.measures) {
        for (const auto &window : row.measure.deadline.windows)
            stretch(m_from, m_to, window);
    }
    if (!m_from.isValid() || !m_to.isValid()) {
        m_from = QDate(today.year(), 1, 1);
        m_to = QDate(today.year(), 12, 31);
    }
    m_from = firstOf(m_from);
    m_to = std::min(firstOf(m_to).addMonths(1), m_from.addMonths(mostMonths));
}

double Strip::at(const QDate &day) const
{
    const double all = double(std::max<qint64>(1, m_from.daysTo(m_to)));
    return std::clamp(double(m_from.daysTo(day)) / all, 0.0, 1.0);
}

QVariantList Strip::months() const
{
    QVariantList months;
    for (QDate month = m_from; month.isValid() && month < m_to; month = month.addMonths(1)) {
        QString name = QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
        name.remove(QLatin1Char('.'));
        if (month.month() == 1 && month > m_from)
            name = QString::number(month.year());
        months += QVariantMap{{QStringLiteral("name"), name},
                              {QStringLiteral("at"), at(month)},
                              {QStringLiteral("month"), month.month() - 1}};
    }
    return months;
}

QVariantList Strip::bars(const app::MeasureRow &row, const QDate &today) const
{
    QVariantList bars;
    const auto &windows = row.measure.deadline.windows;
    for (std::size_t i = 0; i < windows.size(); ++i) {
        if (!windows[i].to)
            continue;
        const auto status = i < row.statuses.size() ? row.statuses[i] : domain::Status::planned;
        const bool isLate = domain::isLate(windows[i], status, today);
        bars += QVariantMap{{QStringLiteral("from"), at(windows[i].from.value_or(*windows[i].to))},
                            {QStringLiteral("to"), at(windows[i].to->addDays(1))},
                            {QStringLiteral("tone"), int(words::toneOf(status, isLate))}};
    }
    return bars;
}

} // namespace view
