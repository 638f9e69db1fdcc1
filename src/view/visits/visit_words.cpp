// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/visits/visit_words.h"

#include "view/campaigns/typed.h"
#include "view/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace view::words {

namespace {

using domain::VisitState;
using Kind = domain::ChecklistProblem::Kind;

struct VisitWords
{
    Q_DECLARE_TR_FUNCTIONS(VisitWords)
};

QString violationWord(const record::Text &text)
{
    if (text == domain::violated)
        return VisitWords::tr("Нарушение");
    if (text == domain::notViolated)
        return VisitWords::tr("Нарушения нет");
    return text == domain::notObserved ? VisitWords::tr("Не наблюдалось") : QString();
}

QString optionWord(const domain::Question &question, const record::Text &text)
{
    const QString id = QString::fromStdString(text);
    const auto found = std::find_if(question.options.begin(), question.options.end(),
                                    [&](const domain::Option &option) { return option.id == id; });
    return found == question.options.end() ? QString() : found->text;
}

} // namespace

QString wordOf(VisitState state)
{
    switch (state) {
    case VisitState::planned: return VisitWords::tr("Впереди");
    case VisitState::underWay: return VisitWords::tr("Начато");
    case VisitState::handedIn: return VisitWords::tr("Сдано");
    case VisitState::returned: return VisitWords::tr("Вернули с замечанием");
    case VisitState::accepted: return VisitWords::tr("Принято");
    case VisitState::late: return VisitWords::tr("Не сдано вовремя");
    case VisitState::missing: break;
    }
    return VisitWords::tr("День прошёл, лист не начат");
}

tone::Tone toneOf(VisitState state)
{
    switch (state) {
    case VisitState::planned: return tone::Plain;
    case VisitState::underWay: return tone::Active;
    case VisitState::handedIn:
    case VisitState::accepted: return tone::Good;
    case VisitState::returned: return tone::Warning;
    case VisitState::late:
    case VisitState::missing: break;
    }
    return tone::Alarm;
}

QString placeOf(const domain::Session &session)
{
    QStringList parts;
    if (session.lesson)
        parts << VisitWords::tr("%1-й урок").arg(*session.lesson);
    if (session.begins)
        parts << typed::written(session.begins);
    if (!session.room.isEmpty())
        parts << VisitWords::tr("кабинет %1").arg(session.room);
    return parts.join(QStringLiteral(", "));
}

QString dayOf(const std::optional<QDate> &date)
{
    if (!date)
        return VisitWords::tr("день не назначен");
    return QLocale().toString(*date, VisitWords::tr("dddd, d MMMM", "a day of this school year"));
}

QString sentenceOf(Kind kind)
{
    switch (kind) {
    case Kind::noObserver: return VisitWords::tr("Впишите имя наблюдателя.");
    case Kind::noSchool: return VisitWords::tr("Впишите школу.");
    case Kind::noSuchClass: return VisitWords::tr("Впишите класс, как «5А»: такого класса не бывает.");
    case Kind::noSubject: return VisitWords::tr("Впишите предмет.");
    case Kind::noDate: return VisitWords::tr("Не указан день.");
    case Kind::noBegin: return VisitWords::tr("Отметьте, когда началось наблюдение.");
    case Kind::noEnd: return VisitWords::tr("Отметьте, когда закончилось наблюдение.");
    case Kind::endBeforeBegin: return VisitWords::tr("Окончание стоит раньше начала.");
    case Kind::morePresentThanListed: return VisitWords::tr("Пришло больше, чем есть в списке.");
    case Kind::unanswered: return VisitWords::tr("Нет ответа.");
    case Kind::wrongType: return VisitWords::tr("Такого ответа здесь быть не может: ответьте заново.");
    case Kind::noComment: return VisitWords::tr("Опишите нарушение словами.");
    case Kind::clearAndViolated: return VisitWords::tr("Стоит и «нарушений нет», и нарушение: оставьте одно.");
    case Kind::unreadQuestion:
        return VisitWords::tr("Такой вопрос читает только новая версия программы: обновите её, чтобы ответить.");
    case Kind::unknownQuestion: break;
    }
    return VisitWords::tr("Ответ на вопрос, которого в листе нет. Он сохранится и будет подписан вместе с остальным.");
}

QString answerOf(const domain::Question &question, const record::Value &value)
{
    if (const auto *text = std::get_if<record::Text>(&value)) {
        if (question.type == domain::QuestionType::violation)
            return violationWord(*text);
        return question.type == domain::QuestionType::choice ? optionWord(question, *text)
                                                             : QString::fromStdString(*text);
    }
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    if (const auto *time = std::get_if<record::Time>(&value))
        return typed::written(QTime(time->minutes / 60, time->minutes % 60));
    return {};
}

} // namespace view::words
