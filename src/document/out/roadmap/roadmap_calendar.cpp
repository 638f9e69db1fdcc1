// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/roadmap/wording.h"
#include "domain/deadlines/windows.h"

namespace document::out {

namespace {

using domain::Status;

constexpr qint64 wholeUpToDays = 31;

/// First and last day of the event, see roadmapCalendar.
std::pair<QDate, QDate> daysOf(const domain::Window &window)
{
    const QDate last = window.to.value_or(window.from.value_or(QDate()));
    const bool isWhole = window.from && window.to && window.from->daysTo(*window.to) < wholeUpToDays;
    return {isWhole ? *window.from : last, last};
}

QString leadOf(const domain::Window &window, Status status)
{
    if (status == Status::done)
        return QStringLiteral("Выполнено: ");
    return window.to ? QString() : QStringLiteral("Начало: ");
}

QString descriptionOf(const OutMeasure &measure, const domain::Window &window, const QDate &today)
{
    QStringList lines;
    const auto add = [&](const char *label, const QString &text) {
        if (!text.isEmpty())
            lines += QString::fromUtf8(label) + QLatin1Char(' ') + text;
    };
    add("Срок:", cellOf(measure, deadlineOf).text);
    add("По датам:", domain::deadlines::written(window));
    add("Ответственные:", cellOf(measure, responsibleOf).text);
    add("Ожидаемый результат:",
        cellOf(measure, [](const MeasureVersion &one) { return one.measure.expected.value_or(QString()); }).text);
    add("Статус:", cellOf(measure, [&](const MeasureVersion &one) { return standingOf(one, today); }).text);
    return lines.join(QLatin1Char('\n'));
}

QString summaryOf(const OutMeasure &measure, const domain::Window &window, Status status)
{
    const domain::Measure &standing = measure.versions.front().measure;
    const QString number = standing.number.isEmpty() ? QString() : standing.number + QStringLiteral(". ");
    const QString time = window.time ? window.time->toString(QStringLiteral(" (до HH:mm)")) : QString();
    const QString label = window.label.isEmpty() ? QString() : QStringLiteral(" – ") + window.label;
    const QString text = cellOf(measure, [](const MeasureVersion &one) { return one.measure.text; }).text;
    return leadOf(window, status) + number + text + label + time;
}

Event eventOf(const OutMeasure &measure, std::size_t at, const QDate &today)
{
    const MeasureVersion &version = measure.versions.front();
    const domain::Window &window = version.measure.deadline.windows[at];
    const Status status = domain::statusAt(version.statuses, static_cast<int>(at));
    Event event;
    event.uid = QStringLiteral("%1-%2@versta").arg(measure.id).arg(at);
    std::tie(event.first, event.last) = daysOf(window);
    event.summary = summaryOf(measure, window, status);
    event.description = descriptionOf(measure, window, today);
    event.isCancelled = status == Status::cancelled;
    if (!domain::isSettled(status) && event.last >= today)
        event.remindDaysBefore = {7, 1};
    return event;
}

} // namespace

RoadmapCalendar roadmapCalendar(const OutRoadmap &roadmap)
{
    RoadmapCalendar result;
    for (const OutMeasure &measure : roadmap.measures) {
        const auto &windows = measure.versions.front().measure.deadline.windows;
        for (std::size_t at = 0; at < windows.size(); ++at)
            if (windows[at].from || windows[at].to)
                result.calendar.events.push_back(eventOf(measure, at, roadmap.today));
        result.withoutDate += windows.empty() ? 1 : 0;
    }
    result.calendar.made = roadmap.now;
    result.calendar.name = saidOf(roadmap, [](const domain::Roadmap &one) { return one.title; });
    if (result.withoutDate > 0)
        result.calendar.description =
            QStringLiteral("Мероприятий без даты, которых здесь нет: %1").arg(result.withoutDate);
    return result;
}

} // namespace document::out
