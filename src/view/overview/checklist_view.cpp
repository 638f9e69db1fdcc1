// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/overview/checklist_view.h"

#include "app/desk.h"
#include "app/people/myself.h"
#include "domain/observation/filling.h"
#include "view/campaigns/campaign_words.h"
#include "view/campaigns/typed.h"
#include "view/key.h"
#include "view/words.h"

namespace view {

namespace {

using domain::Question;
using domain::QuestionType;

struct Held
{
    base::Result<app::ChecklistPage> page = base::Error{};
    base::Result<std::vector<domain::Review>> reviews = base::Error{};
};

struct Said
{
    QString words;
    tone::Tone tone = tone::Plain;
};

Said violationSaid(const QString &value)
{
    if (value == QLatin1String(domain::violated))
        return {ChecklistView::tr("Нарушение"), tone::Alarm};
    if (value == QLatin1String(domain::notViolated))
        return {ChecklistView::tr("Нарушения нет"), tone::Good};
    return {ChecklistView::tr("Не наблюдалось"), tone::Muted};
}

QString chosenIn(const Question &question, const QString &id)
{
    for (const auto &option : question.options)
        if (option.id == id)
            return option.text;
    return id;
}

Said saidTo(const Question &question, const record::Value &value)
{
    if (std::holds_alternative<record::Null>(value))
        return {ChecklistView::tr("Нет ответа"), tone::Muted};
    const auto *text = std::get_if<record::Text>(&value);
    if (question.type == QuestionType::violation && text)
        return violationSaid(QString::fromStdString(*text));
    if (question.type == QuestionType::choice && text)
        return {chosenIn(question, QString::fromStdString(*text))};
    return {words::textOf({}, value)};
}

QString commentTo(const domain::Checklist &checklist, const QString &question)
{
    const auto *answer = checklist.answer(question);
    return answer ? answer->comment : QString();
}

} // namespace

ChecklistView::ChecklistView(QObject *parent)
    : Rows({"stage", "question", "answer", "tone", "comment"}, parent)
{
}

void ChecklistView::setChecklist(const QString &key)
{
    m_key = key;
    refresh();
    Q_EMIT changed();
}

void ChecklistView::reload()
{
    const auto id = recordOf(m_key);
    if (!id)
        return;
    auto held = workspace()->read([&](app::Desk &desk) {
        return Held{app::checklistPage(desk, *id), app::reviewsOf(desk, *id)};
    });
    if (!held.page || !held.reviews)
        return;
    m_page = *std::move(held.page);
    m_reviews = *std::move(held.reviews);
    std::vector<Row> rows;
    for (const auto &stage : m_page->made ? m_page->made->stages : std::vector<domain::Stage>())
        for (const auto &question : stage.questions) {
            if (question.type == QuestionType::note || !domain::isShown(m_page->checklist, *m_page->made, question))
                continue;
            const Said said = saidTo(question, domain::answerTo(m_page->checklist, *m_page->made, question));
            rows.push_back(
                {question.id,
                 {stage.title, question.text, said.words, int(said.tone), commentTo(m_page->checklist, question.id)}});
        }
    show(std::move(rows));
    Q_EMIT changed();
}

QString ChecklistView::title() const
{
    return m_page && m_page->made ? m_page->made->title : tr("Лист наблюдения");
}

QStringList ChecklistView::facts() const
{
    if (!m_page)
        return {};
    const auto &sheet = m_page->checklist;
    QStringList facts{sheet.observer, sheet.school};
    facts << QStringList{sheet.schoolClass, sheet.subject, typed::written(sheet.date)}.join(QStringLiteral(", "));
    if (sheet.begins || sheet.ends)
        facts << tr("С %1 до %2").arg(typed::written(sheet.begins), typed::written(sheet.ends));
    if (sheet.listed || sheet.present)
        facts << tr("По списку %1, присутствовало %2").arg(typed::written(sheet.listed), typed::written(sheet.present));
    if (!sheet.enteredBy.isEmpty())
        facts << tr("Перенесено с бумаги: %1").arg(sheet.enteredBy);
    facts.removeAll(QString());
    return facts;
}

QString ChecklistView::signature() const
{
    if (!m_page)
        return {};
    for (const auto &text : m_page->signatures)
        if (text.isBinding())
            return tr("Подпись верна: %1, %2.", "moment, whose device")
                .arg(words::momentOf(text.labelMs), words::authorOf(text.hand, text.signer));
    if (!m_page->signatures.empty())
        return tr("Подпись не относится к этому тексту.");
    return tr("Ещё не подписан: наблюдатель его не сдал.");
}

int ChecklistView::signatureTone() const
{
    if (canReview())
        return int(tone::Good);
    return int(m_page && !m_page->signatures.empty() ? tone::Alarm : tone::Plain);
}

QString ChecklistView::after() const
{
    return m_page && !m_page->after.empty()
        ? tr("После подписи записано ещё %n: в лист это не входит.", nullptr, int(m_page->after.size()))
        : QString();
}

QStringList ChecklistView::reviews() const
{
    QStringList lines;
    for (const auto &review : m_reviews)
        lines << (review.verdict == domain::Verdict::accepted
                      ? tr("Принят: %1").arg(review.reviewer)
                      : tr("Возвращён: %1. %2").arg(review.reviewer, review.remark));
    return lines;
}

void ChecklistView::accept()
{
    say(domain::Verdict::accepted, {});
}

void ChecklistView::giveBack()
{
    if (!m_remark.trimmed().isEmpty())
        say(domain::Verdict::returned, m_remark.trimmed());
}

void ChecklistView::say(domain::Verdict verdict, const QString &remark)
{
    const auto id = recordOf(m_key);
    if (!workspace() || !id || !canReview())
        return;
    const QString profile = session()->givenProfileName();
    const QString unnamed = profile.isEmpty() ? tr("координатор") : tr("координатор, профиль «%1»").arg(profile);
    workspace()->make<bool>(
        QStringLiteral("review"),
        [id = *id, verdict, remark, unnamed](app::Desk &desk) -> base::Result<bool> {
            const auto me = app::myself(desk);
            const auto done = app::review(desk, id, verdict, remark, me && *me ? (**me).name : unnamed);
            return done ? base::Result<bool>(true) : base::Result<bool>(done.error());
        },
        this,
        [this](const bool &) {
            m_remark.clear();
            Q_EMIT remarkChanged();
            Q_EMIT reviewed();
        });
}

} // namespace view
