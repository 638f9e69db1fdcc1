// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/templates/template_preview.h"

#include <algorithm>

namespace view {

TemplatePreview::TemplatePreview(QObject *parent)
    : Filling(parent)
{
}

void TemplatePreview::setDraft(TemplateDraft *draft)
{
    if (m_draft == draft)
        return;
    if (m_draft)
        m_draft->disconnect(this);
    m_draft = draft;
    if (m_draft) {
        connect(m_draft, &TemplateDraft::draftChanged, this, &TemplatePreview::refresh);
        connect(m_draft, &QObject::destroyed, this, [this] { m_draft = nullptr; });
    }
    Q_EMIT draftChanged();
    refresh();
}

void TemplatePreview::take(const domain::Question &question, const record::Value &value, const record::Value &)
{
    m_tried.answers[question.id].value = value;
    if (domain::isViolation(value) && stage())
        m_tried.clearStages.removeAll(stage()->id);
    refresh();
}

void TemplatePreview::comment(const QString &question, const QString &words)
{
    if (!m_draft || !m_draft->made().question(question))
        return;
    m_tried.answers[question].comment = words;
    refresh();
}

void TemplatePreview::toggleClear()
{
    if (isClear())
        m_tried.clearStages.removeAll(stage()->id);
    else if (canBeClear())
        m_tried.clearStages << stage()->id;
    refresh();
}

// An author may take away the stage that is on the screen.
void TemplatePreview::reload()
{
    if (!m_draft)
        return;
    m_page.checklist = m_tried;
    m_page.made = m_draft->made();
    m_page.progress = domain::progressOf(m_tried, *m_page.made);
    m_page.problems = domain::problemsOf(m_tried, *m_page.made);
    begin(std::clamp(step(), firstStep(), std::max(firstStep(), lastStep())));
    showPage();
}

} // namespace view
