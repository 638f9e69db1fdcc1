// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan.h"

#include <QLocale>
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

QString section(const QString &title)
{
    return title + QStringLiteral("\t\t\t\t\n");
}

} // namespace

QString districtPlan(const QDate &today)
{
    const auto by = [&today](int days) { return QStringLiteral("до ") + dayOf(today.addDays(days)); };
    const auto span = [&today](int from, int to) {
        return dayOf(today.addDays(from)) + QStringLiteral(" - ") + dayOf(today.addDays(to));
    };
    QString text =
        headOf(QStringLiteral("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ\nЗАРЕЧНОГО МУНИЦИПАЛЬНОГО ОКРУГА"),
               QStringLiteral("Дорожная карта по повышению объективности проведения всероссийских проверочных "
                              "работ в школах Заречного округа"),
               today);
    text += section(QStringLiteral("1. Подготовка к всероссийским проверочным работам"));
    text += row(QStringLiteral("1.1"), QStringLiteral("Назначить муниципального и школьных координаторов ВПР"), by(-12),
                QStringLiteral("Приказ о назначении координаторов"), QStringLiteral("Управление образования"));
    text +=
        row(QStringLiteral("1.2"),
            QStringLiteral("Утвердить список независимых наблюдателей в школах с признаками "
                           "необъективных результатов"),
            by(-3), QStringLiteral("Список наблюдателей"), QStringLiteral("Управление образования, руководители ОО"));
    text += row(QStringLiteral("1.3"),
                QStringLiteral("Провести совещание с директорами школ о порядке проведения и "
                               "хранения работ"),
                by(0), QStringLiteral("Протокол совещания"), QStringLiteral("Управление образования"));
    text += row(QStringLiteral("1.4"), QStringLiteral("Познакомить учителей с критериями оценивания"), by(5),
                QStringLiteral("Листы ознакомления"), QStringLiteral("Руководители ОО"));
    text += row(QStringLiteral("1.5"),
                QStringLiteral("Провести родительские собрания в 4–8 классах: даты, правила, ответы "
                               "на вопросы"),
                by(13), QStringLiteral("Протоколы собраний с подписями"),
                QStringLiteral("Классные руководители, руководители ОО"));
    text += section(QStringLiteral("2. Проведение работ и независимое наблюдение"));
    text += row(QStringLiteral("2.1"), QStringLiteral("Провести работы по графику школы"), span(-4, 30),
                QStringLiteral("Работы проведены"), QStringLiteral("Руководители ОО"));
    text += row(QStringLiteral("2.2"), QStringLiteral("Организовать выезды наблюдателей"), span(-2, 21),
                QStringLiteral("Акты наблюдателей"), QStringLiteral("Управление образования"));
    text += row(QStringLiteral("2.3"), QStringLiteral("Проверить работы школьными комиссиями, без учителя класса"),
                monthOf(today), QStringLiteral("Протоколы проверки"), QStringLiteral("Руководители ОО"));
    text += row(QStringLiteral("2.4"), QStringLiteral("Загрузить формы сбора результатов"), by(9),
                QStringLiteral("Формы загружены"), QStringLiteral("Школьные координаторы"));
    text += row(QStringLiteral("2.5"), QStringLiteral("Обеспечить хранение работ"), QStringLiteral("в течение года"),
                QStringLiteral("Работы хранятся"), QStringLiteral("Руководители ОО"));
    text += section(QStringLiteral("3. Анализ результатов"));
    text += row(QStringLiteral("3.1"), QStringLiteral("Сравнить отметки за работы с отметками в журналах"),
                monthOf(today.addMonths(1)), QStringLiteral("Справка"), QStringLiteral("Методическая служба"));
    text +=
        row(QStringLiteral("3.2"), QStringLiteral("Перепроверить работы в школах с неоbъективными результатами"),
            monthOf(today.addMonths(2)), QStringLiteral("Акты перепроверки"), QStringLiteral("Управление образования"));
    text += row(QStringLiteral("3.3"), QStringLiteral("Обсудить итоги на заседаниях методических объединений"),
                QStringLiteral("по планам РМО"), QStringLiteral("Протоколы заседаний"),
                QStringLiteral("Методическая служба"));
    text +=
        row(QStringLiteral("3.4"), QStringLiteral("Подготовить разбор типичных ошибок по русскому языку и математике"),
            by(40), QStringLiteral("Методические рекомендации"), QStringLiteral("Методическая служба, Озёрная Н.П."));
    text += section(QStringLiteral("4. Информирование"));
    text +=
        row(QStringLiteral("4.1"), QStringLiteral("Разместить на сайтах школ график, порядок и телефон горячей линии"),
            by(-30), QStringLiteral("Страницы на сайтах"), QStringLiteral("Руководители ОО"));
    text += row(QStringLiteral("4.2"), QStringLiteral("Вести горячую линию для родителей"), QStringLiteral("постоянно"),
                QStringLiteral("Журнал обращений"), QStringLiteral("Управление образования"));
    text += row(QStringLiteral("4.3"), QStringLiteral("Рассказать об итогах на августовском совещании"),
                QStringLiteral("август %1 г.").arg(today.year() + 1), QStringLiteral("Доклад"),
                QStringLiteral("Управление образования"));
    text += row(QStringLiteral("4.4"), QStringLiteral("Опубликовать итоги без сравнения школ между собой"),
                monthOf(today.addMonths(3)), QStringLiteral("Публикация"), QStringLiteral("Управление образования"));
    return text;
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
