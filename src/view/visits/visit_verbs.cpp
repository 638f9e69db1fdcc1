// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to a sheet.
#include "app/people/myself.h"
#include "view/campaigns/typed.h"
#include "view/key.h"
#include "view/visits/visit.h"
#include "view/visits/visit_words.h"

#include <QTime>

namespace view {

namespace {

constexpr int mostPupils = 999;

std::optional<int> countIn(const QString &typed)
{
    bool isNumber = false;
    const int count = typed.trimmed().toInt(&isNumber);
    return isNumber && count >= 0 && count <= mostPupils ? std::optional(count) : std::nullopt;
}

std::optional<QTime> timeIn(const QString &typed)
{
    const QTime time = QTime::fromString(typed.trimmed(), QStringLiteral("H:mm"));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

base::Done changeHeadOf(app::Desk &desk, const base::RecordId &id,
                        const std::function<void(domain::Checklist &)> &change)
{
    const auto page = app::checklistPage(desk, id);
    if (!page)
        return page.error();
    domain::Checklist head = page->standing;
    change(head);
    return app::setHead(desk, id, head);
}

QString nameOfHead(const QString &field)
{
    if (field == QLatin1String("begins"))
        return Visit::tr("Начало");
    if (field == QLatin1String("ends"))
        return Visit::tr("Окончание");
    if (field == QLatin1String("listed"))
        return Visit::tr("По списку");
    if (field == QLatin1String("present"))
        return Visit::tr("Присутствуют");
    return field == QLatin1String("basis") ? Visit::tr("Основание") : Visit::tr("Наблюдатель");
}

} // namespace

void Visit::take(const domain::Question &question, const record::Value &value, const record::Value &before)
{
    const QString questionId = question.id;
    const domain::Stage *at = m_page.made->stageOf(questionId);
    const bool wasClear = at && sheet().isClear(at->id) && domain::isViolation(value);
    workspace()->change(QStringLiteral("answer"), [id = *id(), questionId, value, before](app::Desk &desk) {
        return app::answer(desk, id, questionId, value, before);
    });
    const QString word = words::answerOf(question, value);
    session()->undo()->offer(word.isEmpty() ? tr("Ответ снят") : tr("Ответ: %1").arg(word),
                             [open = session(), id = *id(), questionId, before, stage = wasClear ? at->id : QString()] {
                                 if (!open->workspace())
                                     return;
                                 open->workspace()->change(QStringLiteral("answer"), [=](app::Desk &desk) {
                                     if (auto done = app::answer(desk, id, questionId, before); !done)
                                         return done;
                                     return stage.isEmpty() ? base::Done() : app::markClear(desk, id, stage, true);
                                 });
                             });
}

void Visit::comment(const QString &questionId, const QString &words)
{
    if (!workspace() || !id() || !m_page.made || m_page.isSigned)
        return;
    const domain::Answer *own = sheet().answer(questionId);
    if ((own ? own->comment : QString()) == words)
        return;
    workspace()->change(QStringLiteral("comment"), [id = *id(), questionId, words](app::Desk &desk) {
        return app::comment(desk, id, questionId, words);
    });
}

void Visit::toggleClear()
{
    if (!workspace() || !stage())
        return;
    const bool isClear = !this->isClear();
    const QString at = stage()->id;
    workspace()->change(QStringLiteral("markClear"),
                        [=, id = *id()](app::Desk &desk) { return app::markClear(desk, id, at, isClear); });
    session()->undo()->offer(
        isClear ? tr("Отмечено: нарушений нет") : tr("Снято: нарушений нет"), [=, open = session(), id = *id()] {
            if (open->workspace())
                open->workspace()->change(QStringLiteral("markClear"),
                                          [=](app::Desk &desk) { return app::markClear(desk, id, at, !isClear); });
        });
}

void Visit::changeHead(const HeadChange &change, const QString &done)
{
    const domain::Checklist before = sheet();
    domain::Checklist after = before;
    change(after);
    if (after == before)
        return;
    workspace()->change(QStringLiteral("setHead"),
                        [=, id = *id()](app::Desk &desk) { return changeHeadOf(desk, id, change); });
    // only what this change touched goes back: of the rest somebody may have written more
    const HeadChange back = [before, after](domain::Checklist &head) {
        const auto restore = [&](auto member) {
            if (before.*member != after.*member)
                head.*member = before.*member;
        };
        restore(&domain::Checklist::begins);
        restore(&domain::Checklist::ends);
        restore(&domain::Checklist::listed);
        restore(&domain::Checklist::present);
        restore(&domain::Checklist::observer);
        restore(&domain::Checklist::basis);
        restore(&domain::Checklist::enteredBy);
    };
    session()->undo()->offer(done, [open = session(), id = *id(), back] {
        if (open->workspace())
            open->workspace()->change(QStringLiteral("setHead"),
                                      [=](app::Desk &desk) { return changeHeadOf(desk, id, back); });
    });
}

void Visit::setHead(const QString &field, const QString &typed)
{
    if (!workspace() || !id() || m_page.isSigned)
        return;
    const bool isEmpty = typed.trimmed().isEmpty();
    const auto time = timeIn(typed);
    const auto count = countIn(typed);
    const bool isTime = field == QLatin1String("begins") || field == QLatin1String("ends");
    const bool isCount = field == QLatin1String("listed") || field == QLatin1String("present");
    if (!isEmpty && ((isTime && !time) || (isCount && !count)))
        return say(isTime ? tr("«%1» не время: впишите, как 9:05.").arg(typed.simplified())
                          : tr("«%1» не число учеников.").arg(typed.simplified()));
    say({});
    changeHead(
        [=](domain::Checklist &head) {
            if (field == QLatin1String("begins"))
                head.begins = time;
            else if (field == QLatin1String("ends"))
                head.ends = time;
            else if (field == QLatin1String("listed"))
                head.listed = count;
            else if (field == QLatin1String("present"))
                head.present = count;
            else if (field == QLatin1String("observer"))
                head.observer = typed.trimmed();
            else if (field == QLatin1String("basis"))
                head.basis = typed.trimmed();
        },
        isEmpty ? tr("Убрано: %1").arg(nameOfHead(field)) : tr("%1: %2").arg(nameOfHead(field), typed.simplified()));
}

void Visit::setNow(const QString &field)
{
    setHead(field, typed::written(QTime::currentTime()));
}

void Visit::setFromPaper(bool isFromPaper)
{
    if (!workspace() || !id() || m_page.isSigned)
        return;
    QString who;
    if (isFromPaper) {
        const auto me = workspace()->read(app::myself);
        who = me && *me ? (*me)->name : sheet().observer;
        if (who.isEmpty())
            return say(tr("Сначала впишите выше, кто наблюдает."));
    }
    changeHead([who](domain::Checklist &head) { head.enteredBy = who; },
               isFromPaper ? tr("Отмечено: внесено с бумаги") : tr("Снято: внесено с бумаги"));
}

} // namespace view
