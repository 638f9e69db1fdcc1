// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/roadmap/wording.h"

#include "domain/deadlines/windows.h"

#include <array>

namespace document::out {

namespace {

using domain::Status;

constexpr std::size_t shownOneByOne = 6; ///< more occasions than that are counted

QString wordOf(Status status, bool isLate)
{
    if (isLate)
        return QStringLiteral("просрочено");
    switch (status) {
    case Status::planned: return QStringLiteral("запланировано");
    case Status::underWay: return QStringLiteral("в работе");
    case Status::done: return QStringLiteral("выполнено");
    case Status::cancelled: return QStringLiteral("отменено");
    }
    return {};
}

QString said(const domain::Window &window)
{
    const QString time = window.time ? window.time->toString(QStringLiteral(" HH:mm")) : QString();
    const QString label = window.label.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(window.label);
    return domain::deadlines::written(window) + time + label;
}

/// «11.04.2025 - 16.05.2025» needs no second telling.
bool saysItsDays(const QString &text, const domain::Window &window)
{
    const auto says = [&](const std::optional<QDate> &day) { return !day || text.contains(written(*day)); };
    return says(window.from) && says(window.to);
}

QString counted(const MeasureVersion &version, const QDate &today)
{
    const auto &windows = version.measure.deadline.windows;
    std::array<int, 5> counts{};
    for (std::size_t at = 0; at < windows.size(); ++at) {
        const Status status = domain::statusAt(version.statuses, static_cast<int>(at));
        ++counts.at(domain::isLate(windows[at], status, today) ? 4 : static_cast<std::size_t>(status));
    }
    QStringList parts;
    for (std::size_t at = 0; at < counts.size(); ++at)
        if (counts.at(at) > 0)
            parts += QStringLiteral("%1 %2").arg(wordOf(static_cast<Status>(at), at == 4)).arg(counts.at(at));
    QString text = QStringLiteral("сроков %1: %2").arg(windows.size()).arg(parts.join(QStringLiteral(", ")));
    if (const auto next = domain::nextDue(version.measure.deadline, version.statuses))
        text += QStringLiteral("; ближайший незакрытый %1").arg(written(*next));
    return text;
}

QStringList different(QStringList texts)
{
    texts.removeDuplicates();
    return texts;
}

} // namespace

const QString divergenceMark = QStringLiteral("[Разночтение]");

QString written(const QDate &day)
{
    return day.toString(QStringLiteral("dd.MM.yyyy"));
}

QString written(const domain::Period &period)
{
    const int from = period.from.year();
    const int to = period.to.year();
    if (period.isSchoolYear)
        return QStringLiteral("на %1/%2 учебный год").arg(from).arg(to);
    return from == to ? QStringLiteral("на %1 год").arg(from) : QStringLiteral("на %1-%2 годы").arg(from).arg(to);
}

QString written(const domain::Order &order)
{
    if (!order.date && !order.number)
        return {};
    const QString date = order.date ? QStringLiteral(" от ") + written(*order.date) : QString();
    const QString number = order.number ? QStringLiteral(" № ") + *order.number : QString();
    return QStringLiteral("приказ") + date + number;
}

QString written(const domain::Section &section)
{
    return section.number.isEmpty() ? section.title : section.number + QStringLiteral(". ") + section.title;
}

QString standingOf(const MeasureVersion &version, const QDate &today)
{
    const domain::Deadline &deadline = version.measure.deadline;
    if (deadline.windows.empty())
        return wordOf(domain::statusAt(version.statuses, 0), false);
    if (deadline.windows.size() > shownOneByOne)
        return counted(version, today);
    QStringList lines;
    for (std::size_t at = 0; at < deadline.windows.size(); ++at) {
        const domain::Window &window = deadline.windows[at];
        const Status status = domain::statusAt(version.statuses, static_cast<int>(at));
        const QString word = wordOf(status, domain::isLate(window, status, today));
        const bool isPlain = deadline.windows.size() == 1 && saysItsDays(deadline.text, window);
        lines += isPlain ? word : QStringLiteral("%1: %2").arg(said(window), word);
    }
    if (deadline.confidence == domain::Deadline::Confidence::low)
        lines += QStringLiteral("(даты поняты предположительно)");
    return lines.join(QLatin1Char('\n'));
}

QString deadlineOf(const MeasureVersion &version)
{
    if (!version.measure.deadline.text.isEmpty())
        return version.measure.deadline.text;
    QStringList windows;
    for (const domain::Window &window : version.measure.deadline.windows)
        windows += domain::deadlines::written(window);
    return windows.join(QStringLiteral(", "));
}

QString responsibleOf(const MeasureVersion &version)
{
    return version.measure.responsibleText.isEmpty() ? version.measure.responsible.join(QStringLiteral(", "))
                                                     : version.measure.responsibleText;
}

Cell cellOf(const OutMeasure &measure, const std::function<QString(const MeasureVersion &)> &said)
{
    QStringList texts;
    for (const MeasureVersion &version : measure.versions)
        texts += said(version);
    texts = different(std::move(texts));
    if (texts.size() == 1)
        return {texts.front(), false, {}};
    QString text = divergenceMark;
    for (qsizetype at = 0; at < texts.size(); ++at)
        text += QStringLiteral("\n%1) %2").arg(at + 1).arg(texts[at].isEmpty() ? QStringLiteral("(пусто)") : texts[at]);
    return {text, true, {}};
}

QString saidOf(const OutRoadmap &roadmap, const std::function<QString(const domain::Roadmap &)> &said)
{
    QStringList texts;
    for (const domain::Roadmap &version : roadmap.versions)
        texts += said(version);
    texts = different(std::move(texts));
    texts.removeAll(QString());
    return texts.size() > 1 ? divergenceMark + QLatin1Char(' ') + texts.join(QStringLiteral(" / ")) : texts.value(0);
}

} // namespace document::out
