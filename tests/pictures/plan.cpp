// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace {

QString dayOf(const QDate &day)
{
    return day.toString(QStringLiteral("dd.MM.yyyy"));
}

QString monthOf(const QDate &day)
{
    const QLocale russian(QLocale::Russian, QLocale::Russia);
    return russian.standaloneMonthName(day.month()) + QStringLiteral(" %1 г.").arg(day.year());
}

QString headOf(const QString &office, const QString &title, const QDate &today)
{
    return QStringLiteral("%1\n\nПРИКАЗ\n\nот «15» января %3 г.\n\n№ 18\n\n%2 на %3 год\n\n"
                          "№ п/п\tНаименование мероприятия\tСрок\tОжидаемый результат\tОтветственный\n")
        .arg(office, title)
        .arg(today.year());
}

QString row(const QString &number, const QString &text, const QString &deadline, const QString &expected,
            const QString &party)
{
    return QStringList{number, text, deadline, expected, party}.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

/// «{-12}» is a day that many days from today, «{month +1}» and «{year +1}» are as said.
QString placed(const QRegularExpressionMatch &place, const QDate &today)
{
    const int steps = place.captured(2).toInt();
    if (place.captured(1) == QLatin1String("month"))
        return monthOf(today.addMonths(steps));
    if (place.captured(1) == QLatin1String("year"))
        return QString::number(today.year() + steps);
    return dayOf(today.addDays(steps));
}

QString dated(const QString &text, const QDate &today)
{
    static const QRegularExpression expression(QStringLiteral("\\{(?:(month|year) )?([+-]\\d+)\\}"));
    QString result;
    qsizetype behind = 0;
    for (auto places = expression.globalMatch(text); places.hasNext();) {
        const QRegularExpressionMatch place = places.next();
        result += text.mid(behind, place.capturedStart() - behind) + placed(place, today);
        behind = place.capturedEnd();
    }
    return result + text.mid(behind);
}

} // namespace

QString districtPlan(const QDate &today)
{
    QFile file(QStringLiteral(VERSTA_SOURCE_DIR "/assets/demonstration/district_plan.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the demonstration's plan is not there");
    return dated(QString::fromUtf8(file.readAll()), today);
}

QString schoolPlan(const QString &name, const QDate &today)
{
    QString text = headOf(name, QStringLiteral("Дорожная карта «Объективная оценка»: ") + name, today);
    text += row(QStringLiteral("1."), QStringLiteral("Назначить организаторов в аудиториях"),
                QStringLiteral("до ") + dayOf(today.addDays(2)), QStringLiteral("Приказ"), QStringLiteral("директор"));
    text += row(QStringLiteral("2."), QStringLiteral("Провести собрание родителей 5 «Б»"),
                QStringLiteral("до ") + dayOf(today.addDays(7)), QStringLiteral("Протокол"),
                QStringLiteral("классный руководитель"));
    text += row(QStringLiteral("3."), QStringLiteral("Собрать согласия наблюдателей"), monthOf(today.addMonths(1)),
                QStringLiteral("Согласия"), QStringLiteral("школьный координатор"));
    return text;
}

QString oddPlan(const QDate &today)
{
    QString text = headOf(QStringLiteral("ШКОЛА"), QStringLiteral("Дорожная карта на случай странностей"), today);
    text +=
        row(QStringLiteral("1.1.1.1.12"), QString(400, QChar(0x0436)), QStringLiteral("до ") + dayOf(today.addDays(3)),
            QString(400, QChar(0x0449)), QString(120, QChar(0x044F)));
    text +=
        row(QStringLiteral("2"),
            QStringLiteral("\u0645\u062D\u0645\u062F \u0639\u0644\u064A и \u05D3\u05D5\u05D3 "
                           "\u05DB\u05D4\u05DF наблюдают в 5 «Б» 👩‍🏫🏫✅"),
            monthOf(today), QStringLiteral("🎉 Готово"), QStringLiteral("\u0645\u062D\u0645\u062F \u0639\u0644\u064A"));
    text += row(QStringLiteral("3"),
                QStringLiteral("Класс | Дата | Учитель; 5А | 12.03 | Берегова; 5Б | 13.03 | Ильина; "
                               "6А | 14.03 | Лугова; 6Б | 15.03 | Полевая"),
                dayOf(today.addDays(1)), QStringLiteral("Таблица"), QStringLiteral("завуч"));
    return text;
}

QString longPlan(int count, const QDate &today)
{
    QString text = headOf(QStringLiteral("МИНИСТЕРСТВО ОБРАЗОВАНИЯ ОБЛАСТИ"),
                          QStringLiteral("Областная дорожная карта, все мероприятия"), today);
    for (int i = 1; i <= count; ++i)
        text += row(QString::number(i), QStringLiteral("Провести семинар № %1 для учителей начальных классов").arg(i),
                    QStringLiteral("до ") + dayOf(today.addDays(i % 300 - 40)), QStringLiteral("Материалы семинара"),
                    QStringLiteral("ИРО, руководители ОО"));
    return text;
}
