// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/words.h"

#include "domain/status.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QTime>

namespace view::words {

namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

QString textOf(const QString &path, const std::string &text)
{
    QString written = QString::fromStdString(text);
    if (path.startsWith(QLatin1String("status/"))) {
        if (const auto status = domain::statusOf(written))
            return wordOf(*status);
    }
    return written;
}

QString textOf(const record::Decimal &decimal)
{
    double number = double(decimal.digits);
    for (int i = 0; i < decimal.scale; ++i)
        number /= 10;
    return QLocale().toString(number, 'f', decimal.scale);
}

QString textOf(const record::Date &date)
{
    return QLocale().toString(QDate(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))),
                              FieldWords::tr("d MMMM yyyy", "date"));
}

struct Reader
{
    QString path;

    QString operator()(record::Null) const { return FieldWords::tr("пусто"); }
    QString operator()(bool yes) const { return yes ? FieldWords::tr("да") : FieldWords::tr("нет"); }
    QString operator()(std::int64_t number) const { return QLocale().toString(qlonglong(number)); }
    QString operator()(const record::Decimal &decimal) const { return textOf(decimal); }
    QString operator()(const record::Text &text) const { return textOf(path, text); }
    QString operator()(const base::Bytes &bytes) const
    {
        return FieldWords::tr("данные, %n байт", nullptr, int(bytes.size()));
    }
    QString operator()(const record::Date &date) const { return textOf(date); }
    QString operator()(record::Time time) const
    {
        return QLocale().toString(QTime(time.minutes / 60, time.minutes % 60), u"H:mm");
    }
    QString operator()(const record::List &list) const
    {
        QStringList parts;
        for (const auto &item : list)
            parts += std::visit(*this, item);
        return parts.join(QStringLiteral(", "));
    }
};

} // namespace

QString textOf(const record::Path &path, const record::Value &value)
{
    return std::visit(Reader{QString::fromStdString(path)}, value);
}

QString nameOfField(const record::Path &path)
{
    const QString written = QString::fromStdString(path);
    if (written.startsWith(QLatin1String("status/"))) {
        const int occasion = written.mid(7).toInt();
        return occasion == 0 ? FieldWords::tr("Статус") : FieldWords::tr("Статус, срок %1").arg(occasion + 1);
    }
    if (written.startsWith(QLatin1String("deadline/")))
        return written == QLatin1String("deadline/text") ? FieldWords::tr("Срок") : FieldWords::tr("Срок: даты");
    if (written.startsWith(QLatin1String("doubt/")))
        return FieldWords::tr("Сомнение при импорте");
    static const QHash<QString, const char *> names{
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("FieldWords", "Название")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("FieldWords", "Мероприятие")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("FieldWords", "Номер")},
        {QStringLiteral("notes"), QT_TRANSLATE_NOOP("FieldWords", "Примечание")},
        {QStringLiteral("expected"), QT_TRANSLATE_NOOP("FieldWords", "Ожидаемый результат")},
        {QStringLiteral("responsible-text"), QT_TRANSLATE_NOOP("FieldWords", "Ответственные")},
        {QStringLiteral("responsible"), QT_TRANSLATE_NOOP("FieldWords", "Ответственные: список")},
        {QStringLiteral("organisation"), QT_TRANSLATE_NOOP("FieldWords", "Организация")},
        {QStringLiteral("level"), QT_TRANSLATE_NOOP("FieldWords", "Уровень")},
        {QStringLiteral("signed-by"), QT_TRANSLATE_NOOP("FieldWords", "Подписал")},
        {QStringLiteral("controlled-by"), QT_TRANSLATE_NOOP("FieldWords", "Контролирует")},
        {QStringLiteral("position"), QT_TRANSLATE_NOOP("FieldWords", "Место в списке")},
        {QStringLiteral("section"), QT_TRANSLATE_NOOP("FieldWords", "Раздел")},
        {QStringLiteral("deleted"), QT_TRANSLATE_NOOP("FieldWords", "Удалено")},
    };
    const auto *name = names.value(written, nullptr);
    return name ? FieldWords::tr(name) : written;
}

QString sentenceOf(domain::Doubt::Code code)
{
    using Code = domain::Doubt::Code;
    switch (code) {
    case Code::continuationJoined: return FieldWords::tr("Строка была разорвана между страницами. Части соединены");
    case Code::headerRepeated: return FieldWords::tr("Заголовок таблицы повторялся. Повтор убран");
    case Code::headingInCell: return FieldWords::tr("Название раздела стояло внутри мероприятия. Оно вынесено");
    case Code::ghostColumn: return FieldWords::tr("В таблице был лишний столбец. Он убран");
    case Code::duplicateCell: return FieldWords::tr("Один и тот же текст стоял в двух соседних ячейках");
    case Code::cellShifted: return FieldWords::tr("Похоже, текст попал в соседнюю строку");
    case Code::textCut: return FieldWords::tr("Текст обрывается");
    case Code::deadlineEmpty: return FieldWords::tr("Срок не указан");
    case Code::deadlineAmbiguous: return FieldWords::tr("Срок можно понять по-разному");
    case Code::deadlineOutsidePlan: return FieldWords::tr("Срок выходит за период плана: возможно, не тот год");
    case Code::mixedScript: return FieldWords::tr("В слове смешаны русские и латинские буквы");
    case Code::ocrSuspect: return FieldWords::tr("Похоже на опечатку или ошибку распознавания");
    case Code::partyUnknown: return FieldWords::tr("Ответственный не узнан: проверьте, где запятые");
    case Code::orderContradiction: return FieldWords::tr("Номер или дата приказа в документе указаны по-разному");
    case Code::notARoadmap: break;
    }
    return FieldWords::tr("В документе нет таблицы мероприятий");
}

} // namespace view::words
