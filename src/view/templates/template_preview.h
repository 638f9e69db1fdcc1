// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observation/checklist.h"
#include "view/rows.h"
#include "view/templates/template_draft.h"

namespace view {

/// A draft as the observer will go through it, with answers that are tried and kept nowhere. Roles: key, isStage,
/// title, hint, answers (to choose from; empty: something is written), answer (its place, -1: none), isNote,
/// isRequired. Questions whose condition is not fulfilled are not there.
class TemplatePreview : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(view::TemplateDraft *draft READ draft WRITE setDraft NOTIFY draftChanged)

public:
    explicit TemplatePreview(QObject *parent = nullptr);

    TemplateDraft *draft() const { return m_draft; }
    void setDraft(TemplateDraft *draft);
    /// Taps an answer; a second tap takes it back.
    Q_INVOKABLE void tap(int row, int answer);

Q_SIGNALS:
    void draftChanged();

protected:
    void reload() override;

private:
    TemplateDraft *m_draft = nullptr;
    domain::Checklist m_tried;
};

} // namespace view
