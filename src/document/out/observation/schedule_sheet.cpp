// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/observation/schedule_sheet.h"

#include <QLocale>

#include <algorithm>

namespace document::out {

namespace {

QString dayOf(const std::optional<QDate> &day)
{
    return day ? day->toString(QStringLiteral("dd.MM.yyyy")) : QStringLiteral("день не назначен");
}

/// «вторник, 21.04.2026»
QString headingOf(const std::optional<QDate> &day)
{
    const QLocale russian(QLocale::Russian, QLocale::Russia);
    return day ? QStringLiteral("%1, %2").arg(russian.dayName(day->dayOfWeek()), dayOf(day)) : dayOf(day);
}

QString lessonOf(const domain::Session &at)
{
    QStringList parts;
    if (at.lesson)
        parts << QStringLiteral("%1-й").arg(*at.lesson);
    if (at.begins)
        parts << at.begins->toString(QStringLiteral("HH:mm"));
    return parts.join(QStringLiteral(", "));
}

Cell cell(const QString &text, bool isStrong = false)
{
    return {text, isStrong, {}};
}

bool isIn(const std::vector<domain::Clash> &clashes, int visit)
{
    return std::any_of(clashes.begin(), clashes.end(),
                       [visit](const domain::Clash &clash) { return clash.first == visit || clash.second == visit; });
}

Table tableOf(const domain::Schedule &schedule)
{
    Table table;
    table.columns = {{QStringLiteral("№"), 10, Align::right},         {QStringLiteral("Урок"), 25, Align::left},
                     {QStringLiteral("Школа"), 70, Align::left},      {QStringLiteral("Класс"), 15, Align::left},
                     {QStringLiteral("Предмет"), 45, Align::left},    {QStringLiteral("Кабинет"), 20, Align::left},
                     {QStringLiteral("Наблюдатель"), 55, Align::left}};
    std::optional<QDate> day;
    int number = 0;
    for (const domain::Visit &visit : schedule.visits) {
        if (number == 0 || visit.at.date != day)
            table.rows.push_back({true, {cell(headingOf(visit.at.date), true)}});
        day = visit.at.date;
        const bool isStrong = isIn(schedule.clashes, number++);
        table.rows.push_back({false,
                              {cell(QString::number(number)), cell(lessonOf(visit.at)), cell(visit.at.school),
                               cell(visit.at.schoolClass), cell(visit.at.subject), cell(visit.at.room),
                               cell(visit.personName, isStrong)}});
    }
    return table;
}

void addClashes(Sheet &sheet, const domain::Schedule &schedule)
{
    for (const domain::Clash &clash : schedule.clashes) {
        const domain::Visit &visit = schedule.visits[static_cast<std::size_t>(clash.first)];
        const QString rows =
            QStringLiteral("%1 — строки %2 и %3.").arg(visit.personName).arg(clash.first + 1).arg(clash.second + 1);
        sheet.blocks.push_back(
            Paragraph{Paragraph::Role::body, rows, QStringLiteral("Не успеть на оба посещения:"), Align::left});
    }
}

} // namespace

Sheet scheduleSheet(const domain::LocalCampaign &campaign, const domain::Schedule &schedule, const QDate &made)
{
    Sheet sheet;
    sheet.paper = Paper::landscape;
    sheet.title = QStringLiteral("График посещений наблюдателей, %1").arg(campaign.title);
    sheet.tab = QStringLiteral("График");
    sheet.footer = sheet.title;
    sheet.blocks.push_back(Paragraph{Paragraph::Role::title, sheet.title, {}, Align::centre});
    sheet.blocks.push_back(Paragraph{
        Paragraph::Role::body, QStringLiteral("%1 – %2").arg(dayOf(campaign.window.from), dayOf(campaign.window.to)),
        QStringLiteral("Сроки проведения:"), Align::left});
    sheet.blocks.push_back(Paragraph{Paragraph::Role::body, dayOf(made), QStringLiteral("Составлен:"), Align::left});
    if (schedule.visits.empty())
        sheet.blocks.push_back(
            Paragraph{Paragraph::Role::body, QStringLiteral("Ни один наблюдатель пока не назначен."), {}, Align::left});
    else
        sheet.blocks.push_back(tableOf(schedule));
    addClashes(sheet, schedule);
    sheet.blocks.push_back(Signature{QStringLiteral("Муниципальный координатор"), {}, {}});
    return sheet;
}

} // namespace document::out
