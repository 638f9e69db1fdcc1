// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/campaigns/campaign_words.h"

#include "view/campaigns/typed.h"
#include "view/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace view::words {

namespace {

struct CampaignWords
{
    Q_DECLARE_TR_FUNCTIONS(CampaignWords)
};

constexpr int roleCount = 7;

} // namespace

QString wordOf(domain::Role role)
{
    switch (role) {
    case domain::Role::organiser: return CampaignWords::tr("Организатор в аудитории");
    case domain::Role::assistant: return CampaignWords::tr("Ассистент");
    case domain::Role::technician: return CampaignWords::tr("Технический специалист");
    case domain::Role::expert: return CampaignWords::tr("Эксперт");
    case domain::Role::recheckMember: return CampaignWords::tr("Член комиссии по перепроверке");
    case domain::Role::observer: return CampaignWords::tr("Наблюдатель");
    case domain::Role::coordinator: break;
    }
    return CampaignWords::tr("Координатор");
}

QStringList roles()
{
    QStringList names;
    for (int i = 0; i < roleCount; ++i)
        names << wordOf(static_cast<domain::Role>(i));
    return names;
}

QString wordOf(domain::Form form)
{
    return form == domain::Form::paper ? CampaignWords::tr("На бумаге") : CampaignWords::tr("На компьютере");
}

QString detailOf(const domain::PlannedExam &exam)
{
    const QString form = exam.form == domain::Form::paper ? CampaignWords::tr("на бумаге", "how a test is written")
                                                          : CampaignWords::tr("на компьютере", "how a test is written");
    return exam.minutes ? CampaignWords::tr("%n минут, %1", nullptr, *exam.minutes).arg(form)
                        : CampaignWords::tr("Длительность не указана, %1").arg(form);
}

QString textOf(const domain::Retention &retention, const std::optional<QDate> &resultsOn)
{
    const QString days = CampaignWords::tr("Работы хранятся %n дней со дня работы", nullptr, retention.days);
    if (!retention.untilResults)
        return days + QLatin1Char('.');
    if (!resultsOn)
        return CampaignWords::tr("%1 и не меньше, чем до получения результатов.").arg(days);
    const QString day = QLocale().toString(*resultsOn, QStringLiteral("d MMMM yyyy"));
    return CampaignWords::tr("%1. Результаты получены %2.").arg(days, day);
}

QString textOf(const domain::CampaignWindow &window)
{
    return textOf(domain::Window{window.from, window.to, {}, {}});
}

QString standOf(const domain::CampaignWindow &window, const QDate &today)
{
    if (window.to && today > *window.to)
        return CampaignWords::tr("Закончилась");
    if (window.from && today < *window.from)
        return CampaignWords::tr("Начнётся через %n дней", nullptr, int(today.daysTo(*window.from)));
    if (window.to == today)
        return CampaignWords::tr("Идёт, сегодня последний день");
    return window.to ? CampaignWords::tr("Идёт, последний день через %n дней", nullptr, int(today.daysTo(*window.to)))
                     : CampaignWords::tr("Идёт");
}

tone::Tone toneOf(const domain::CampaignWindow &window, const QDate &today)
{
    if (window.to && today > *window.to)
        return tone::Muted;
    return window.from && today < *window.from ? tone::Plain : tone::Active;
}

QString standOf(domain::VisitState state)
{
    switch (state) {
    case domain::VisitState::planned: return CampaignWords::tr("Запланировано");
    case domain::VisitState::underWay: return CampaignWords::tr("Идёт");
    case domain::VisitState::handedIn: return CampaignWords::tr("Сдан лист");
    case domain::VisitState::returned: return CampaignWords::tr("Возвращён с замечанием");
    case domain::VisitState::accepted: return CampaignWords::tr("Принят");
    case domain::VisitState::late: return CampaignWords::tr("Лист не сдан вовремя");
    case domain::VisitState::missing: break;
    }
    return CampaignWords::tr("Листа нет");
}

tone::Tone standTone(domain::VisitState state)
{
    switch (state) {
    case domain::VisitState::planned: return tone::Plain;
    case domain::VisitState::underWay:
    case domain::VisitState::handedIn: return tone::Active;
    case domain::VisitState::returned:
    case domain::VisitState::late: return tone::Warning;
    case domain::VisitState::accepted: return tone::Good;
    case domain::VisitState::missing: break;
    }
    return tone::Alarm;
}

QString sentenceOf(domain::SessionProblem problem)
{
    using Problem = domain::SessionProblem;
    switch (problem) {
    case Problem::noSchool: return CampaignWords::tr("Назовите школу.");
    case Problem::noSuchClass: return CampaignWords::tr("Такого класса нет. Напишите так: 5А.");
    case Problem::gradeNotTested: return CampaignWords::tr("Эти классы в кампании работу не пишут.");
    case Problem::noSubject: return CampaignWords::tr("Назовите предмет.");
    case Problem::subjectNotTested: return CampaignWords::tr("Этого предмета для класса в кампании нет.");
    case Problem::noDate: return CampaignWords::tr("День ещё не назначен.");
    case Problem::outsideWindow: return CampaignWords::tr("День вне сроков кампании.");
    case Problem::wrongLesson: break;
    }
    return CampaignWords::tr("Урока с таким номером нет: от 1 до 12.");
}

QString sentenceOf(domain::PersonProblem problem)
{
    using Problem = domain::PersonProblem;
    switch (problem) {
    case Problem::noName: return CampaignWords::tr("Напишите фамилию, имя и отчество.");
    case Problem::lessonWithoutSubject: return CampaignWords::tr("Назовите предмет. Напишите так: Математика: 5А, 5Б.");
    case Problem::childWithoutClass: return CampaignWords::tr("Такого класса нет. Напишите так: 5А.");
    case Problem::tooMuchExperience: return CampaignWords::tr("Столько лет никто не работал. Проверьте число.");
    case Problem::none: break;
    }
    return {};
}

QString sentenceOf(const domain::Objection &objection)
{
    const domain::Rule &rule = objection.rule;
    if (!rule.paragraph.front().isDigit()) // whose rule it is: the program's own has no number
        return objection.isUnknown
            ? CampaignWords::tr("Уточните, так ли это: в карточке не указано. %1").arg(rule.sentence)
            : rule.sentence;
    return objection.isUnknown
        ? CampaignWords::tr("Уточните, так ли это: в карточке не указано. П. %1: %2").arg(rule.paragraph, rule.sentence)
        : CampaignWords::tr("п. %1: %2").arg(rule.paragraph, rule.sentence);
}

QString momentOf(const domain::Session &session)
{
    QStringList parts;
    if (session.lesson)
        parts << CampaignWords::tr("%1-й урок").arg(*session.lesson);
    if (session.begins)
        parts << typed::written(session.begins);
    if (!session.room.isEmpty())
        parts << CampaignWords::tr("каб. %1").arg(session.room);
    return parts.join(QStringLiteral(", "));
}

QString sessionDay(const std::optional<QDate> &day)
{
    return day ? QLocale().toString(*day, CampaignWords::tr("dddd, d MMMM yyyy", "a session's day"))
               : CampaignWords::tr("День не назначен");
}

} // namespace view::words
