// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/visits/filling.h"

#include "view/campaigns/typed.h"

#include <QTime>

#include <algorithm>

namespace view {

void Filling::begin(int step)
{
    if (std::exchange(m_step, step) != step)
        Q_EMIT stepChanged();
}

void Filling::setStep(int step)
{
    step = std::clamp(step, firstStep(), std::max(firstStep(), lastStep()));
    if (m_step == step)
        return;
    m_step = step;
    stepped();
    say({});
    m_questions.take(m_page, m_step);
    Q_EMIT stepChanged();
    Q_EMIT pageChanged();
}

void Filling::showPage()
{
    m_steps.take(m_page);
    m_questions.take(m_page, m_step);
    Q_EMIT pageChanged();
}

const domain::Stage *Filling::stage() const
{
    const bool isStage = m_page.made && m_step > 0 && std::size_t(m_step) <= m_page.made->stages.size();
    return isStage ? &m_page.made->stages[std::size_t(m_step) - 1] : nullptr;
}

QVariant Filling::ofStep(int step, const QByteArray &role) const
{
    return step >= 0 && step < m_steps.count() ? m_steps.cell(step, role) : QVariant();
}

QString Filling::stageTitle() const
{
    return ofStep(m_step, "title").toString();
}

QString Filling::stageDetail() const
{
    return ofStep(m_step, "detail").toString();
}

QString Filling::nextTitle() const
{
    return m_step < lastStep() ? ofStep(m_step + 1, "title").toString() : QString();
}

qreal Filling::stageShare() const
{
    return ofStep(m_step, "share").toDouble();
}

bool Filling::canBeClear() const
{
    return asksForViolations() && m_page.progress[std::size_t(m_step) - 1].violations == 0;
}

bool Filling::asksForViolations() const
{
    return stage()
        && std::any_of(stage()->questions.begin(), stage()->questions.end(), [](const domain::Question &question) {
               return question.type == domain::QuestionType::violation;
           });
}

void Filling::answer(const QString &questionId, const QString &typed)
{
    const domain::Question *question = m_page.made ? m_page.made->question(questionId) : nullptr;
    if (!workspace() || !question)
        return;
    auto value = domain::valueFor(*question, typed);
    say(value ? QString() : tr("«%1» здесь ответом быть не может. Прежнее осталось.").arg(typed.simplified()));
    if (!value)
        return;
    const domain::Answer *own = sheet().answer(questionId);
    const record::Value before = own ? own->value : record::Value(record::Null());
    const bool isPicked =
        question->type == domain::QuestionType::violation || question->type == domain::QuestionType::choice;
    if (*value == before) {
        if (!isPicked)
            return;
        value = record::Value(record::Null()); // the second tap takes it back
    }
    take(*question, *value, before);
}

void Filling::answerNow(const QString &questionId)
{
    answer(questionId, typed::written(QTime::currentTime()));
}

void Filling::say(const QString &trouble)
{
    if (m_trouble == trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

} // namespace view
