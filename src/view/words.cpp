// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <map>

namespace view::words {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString dayOf(const QDate &day)
{
    return QLocale().toString(day, Words::tr("d MMMM yyyy", "date"));
}

QString monthOf(const QDate &day)
{
    return QLocale().standaloneMonthName(day.month());
}

bool areWholeMonths(const QDate &from, const QDate &to)
{
    return from.day() == 1 && to.day() == to.daysInMonth();
}

QString monthsOf(const QDate &from, const QDate &to)
{
    if (from.year() != to.year())
        return Words::tr("%1 %2 – %3 %4", "month year – month year")
            .arg(monthOf(from))
            .arg(from.year())
            .arg(monthOf(to))
            .arg(to.year());
    if (from.month() != to.month())
        return Words::tr("%1 – %2 %3", "month – month year").arg(monthOf(from), monthOf(to)).arg(to.year());
    return Words::tr("%1 %2", "month year").arg(monthOf(to)).arg(to.year());
}

// As short as a person would say it.
QString spanOf(const QDate &from, const QDate &to)
{
    if (from == to)
        return dayOf(to);
    if (areWholeMonths(from, to))
        return monthsOf(from, to);
    const QString first =
        from.year() == to.year() ? QLocale().toString(from, Words::tr("d MMMM", "date without year")) : dayOf(from);
    return Words::tr("%1 – %2").arg(first, dayOf(to));
}

QString stateOf(domain::Status status, bool isLate)
{
    return isLate ? Words::tr("Просрочено") : wordOf(status);
}

} // namespace

QString wordOf(domain::Level level)
{
    switch (level) {
    case domain::Level::region: return Words::tr("Регион");
    case domain::Level::municipality: return Words::tr("Муниципалитет");
    case domain::Level::school: return Words::tr("Школа");
    case domain::Level::unknown: break;
    }
    return Words::tr("Уровень не указан");
}

QString wordOf(domain::Status status)
{
    switch (status) {
    case domain::Status::underWay: return Words::tr("В работе");
    case domain::Status::done: return Words::tr("Выполнено");
    case domain::Status::cancelled: return Words::tr("Отменено");
    case domain::Status::planned: break;
    }
    return Words::tr("Запланировано");
}

QString nameOfRole(const QString &role)
{
    if (role == QLatin1String("owner"))
        return Words::tr("Вы распоряжаетесь: приглашаете и меняете");
    if (role == QLatin1String("editor"))
        return Words::tr("Вы можете менять");
    if (role == QLatin1String("reader"))
        return Words::tr("Вы можете только читать");
    return Words::tr("Вас здесь больше нет: новое сюда не приходит");
}

QString nameOfKind(const QString &kind)
{
    static const std::map<QString, const char *> names{
        {QStringLiteral("roadmap"), QT_TRANSLATE_NOOP("Words", "Дорожная карта")},
        {QStringLiteral("measure"), QT_TRANSLATE_NOOP("Words", "Мероприятие")},
        {QStringLiteral("campaign"), QT_TRANSLATE_NOOP("Words", "Кампания ВПР")},
        {QStringLiteral("session"), QT_TRANSLATE_NOOP("Words", "Проверочная работа")},
        {QStringLiteral("appointment"), QT_TRANSLATE_NOOP("Words", "Назначение")},
        {QStringLiteral("person"), QT_TRANSLATE_NOOP("Words", "Человек")},
        {QStringLiteral("checklist"), QT_TRANSLATE_NOOP("Words", "Лист наблюдения")},
        {QStringLiteral("review"), QT_TRANSLATE_NOOP("Words", "Решение координатора")},
        {QStringLiteral("template"), QT_TRANSLATE_NOOP("Words", "Образец листа")},
    };
    const auto found = names.find(kind);
    return found == names.end() ? Words::tr("Запись") : Words::tr(found->second);
}

QStringList statusNames()
{
    return {wordOf(domain::Status::planned), wordOf(domain::Status::underWay), wordOf(domain::Status::done),
            wordOf(domain::Status::cancelled)};
}

QStringList levelNames()
{
    return {wordOf(levelAt(0)), wordOf(levelAt(1)), wordOf(levelAt(2))};
}

domain::Level levelAt(int index)
{
    static constexpr domain::Level levels[] = {domain::Level::school, domain::Level::municipality,
                                               domain::Level::region};
    return index >= 0 && index < 3 ? levels[index] : domain::Level::unknown;
}

QStringList roleNames()
{
    return {Words::tr("Менять вместе со мной"), Words::tr("Только читать"), Words::tr("Менять и приглашать других")};
}

QString roleAt(int index)
{
    static const QStringList roles{QStringLiteral("editor"), QStringLiteral("reader"), QStringLiteral("owner")};
    return roles.value(index, roles.first());
}

QString textOf(const domain::Window &window)
{
    const QString time = window.time ? Words::tr(", до %1").arg(QLocale().toString(*window.time, u"H:mm")) : QString();
    const QString label = window.label.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(window.label);
    if (window.from && window.to)
        return spanOf(*window.from, *window.to) + time + label;
    if (window.to)
        return Words::tr("до %1").arg(dayOf(*window.to)) + time + label;
    if (window.from)
        return Words::tr("с %1").arg(dayOf(*window.from)) + label;
    return window.label;
}

QString leftUntil(const QDate &last, const QDate &today)
{
    const auto days = int(today.daysTo(last));
    if (days < 0)
        return Words::tr("опоздание %n дней", nullptr, -days);
    if (days < 2)
        return days == 0 ? Words::tr("сегодня") : Words::tr("завтра");
    return Words::tr("ещё %n дней", nullptr, days);
}

QString momentOf(std::int64_t labelMs)
{
    if (labelMs == 0)
        return {};
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(labelMs);
    const QString time = QLocale().toString(moment.time(), u"H:mm");
    if (moment.date() == QDate::currentDate())
        return Words::tr("сегодня, %1").arg(time);
    return Words::tr("%1, %2", "date, time").arg(dayOf(moment.date()), time);
}

QString authorOf(app::Hand hand, const QString &shortName)
{
    switch (hand) {
    case app::Hand::thisDevice: return Words::tr("это устройство");
    case app::Hand::ownDevice: return Words::tr("другое ваше устройство");
    case app::Hand::colleague: break;
    }
    return Words::tr("устройство коллеги %1").arg(shortName);
}

QString authorOf(app::Hand hand, const base::Tag &author)
{
    return authorOf(hand, QString::fromStdString(base::shortNameOf(author)));
}

QString stateOf(const app::MeasureRow &row)
{
    const auto total = row.statuses.size();
    const auto done = std::count(row.statuses.begin(), row.statuses.end(), domain::Status::done);
    if (total > 1 && done > 0 && std::size_t(done) < total)
        return row.isLate ? Words::tr("Просрочено, готово %1 из %2").arg(done).arg(total)
                          : Words::tr("Выполнено %1 из %2").arg(done).arg(total);
    return stateOf(total == 0 ? domain::Status::planned : row.statuses.front(), row.isLate);
}

tone::Tone toneOf(const app::MeasureRow &row)
{
    const bool isOver =
        !row.statuses.empty() && std::all_of(row.statuses.begin(), row.statuses.end(), [](domain::Status status) {
            return status == domain::Status::done || status == domain::Status::cancelled;
        });
    const bool isBegun = std::any_of(row.statuses.begin(), row.statuses.end(),
                                     [](domain::Status status) { return status != domain::Status::planned; });
    if (isOver)
        return toneOf(row.statuses.front(), false);
    return toneOf(isBegun ? domain::Status::underWay : domain::Status::planned, row.isLate);
}

tone::Tone toneOf(domain::Status status, bool isLate)
{
    if (isLate)
        return tone::Alarm;
    switch (status) {
    case domain::Status::underWay: return tone::Active;
    case domain::Status::done: return tone::Good;
    case domain::Status::cancelled: return tone::Muted;
    case domain::Status::planned: break;
    }
    return tone::Plain;
}

} // namespace view::words
