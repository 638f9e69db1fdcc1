// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of a draft are made, moved and removed; what becomes of the draft stands in template_draft.cpp.
#include "domain/templates/template_edit.h"
#include "view/templates/template_draft.h"

#include <QPointer>

namespace view {

int TemplateDraft::addStage()
{
    int row = -1;
    edit([&](auto &made) { row = domain::addStage(made, tr("Этап %1").arg(made.stages.size() + 1)); });
    return row;
}

int TemplateDraft::addQuestion(int after)
{
    int row = -1;
    edit([&](auto &made) { row = domain::addQuestion(made, after); });
    return row;
}

int TemplateDraft::duplicate(int row)
{
    int now = -1;
    edit([&](auto &made) { now = domain::duplicateRow(made, row); });
    return now;
}

int TemplateDraft::step(int row, bool isDown)
{
    int now = -1;
    edit([&](auto &made) { now = domain::stepRow(made, row, isDown); });
    return now;
}

int TemplateDraft::drop(int row, int before)
{
    int now = -1;
    edit([&](auto &made) { now = domain::moveRow(made, row, before); });
    return now;
}

void TemplateDraft::remove(int row)
{
    const auto before = m_made;
    bool isDone = false;
    const bool isStage = questionAt(row).isEmpty();
    edit([&](auto &made) { isDone = domain::removeRow(made, row); });
    if (!isDone)
        return;
    session()->undo()->offer(isStage ? tr("Этап удалён") : tr("Вопрос удалён"),
                             [draft = QPointer<TemplateDraft>(this), before] {
                                 if (draft)
                                     draft->edit([&](auto &made) { made.stages = before.stages; });
                             });
}

QString TemplateDraft::questionAt(int row) const
{
    const auto place = domain::placeAt(m_made, row);
    return !place || place->isStage()
        ? QString()
        : m_made.stages[std::size_t(place->stage)].questions[std::size_t(place->question)].id;
}

QString TemplateDraft::stageAt(int row) const
{
    const auto place = domain::placeAt(m_made, row);
    return place ? m_made.stages[std::size_t(place->stage)].id : QString();
}

int TemplateDraft::rowOf(const QString &question) const
{
    return domain::rowOfQuestion(m_made, question);
}

int TemplateDraft::rowOfStage(const QString &stage) const
{
    return domain::rowOfStage(m_made, stage);
}

QString TemplateDraft::stageTitle(const QString &stage) const
{
    const auto place = domain::placeAt(m_made, rowOfStage(stage));
    return place ? m_made.stages[std::size_t(place->stage)].title : QString();
}

void TemplateDraft::setStageTitle(const QString &stage, const QString &title)
{
    const auto place = domain::placeAt(m_made, rowOfStage(stage));
    if (place && stageTitle(stage) != title)
        edit([&](auto &made) { made.stages[std::size_t(place->stage)].title = title; });
}

} // namespace view
