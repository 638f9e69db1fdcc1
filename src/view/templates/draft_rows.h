// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rows.h"
#include "view/templates/template_draft.h"

namespace view {

/// A draft's stages and questions, a row each. Roles: key, isStage, title (a stage's title or a question's words), what
/// (type and conditions), number (of a question inside its stage), isWrong (it has a problem).
class DraftRows : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(view::TemplateDraft *draft READ draft WRITE setDraft NOTIFY draftChanged)

public:
    explicit DraftRows(QObject *parent = nullptr);

    TemplateDraft *draft() const { return m_draft; }
    void setDraft(TemplateDraft *draft);

Q_SIGNALS:
    void draftChanged();

protected:
    void reload() override;

private:
    TemplateDraft *m_draft = nullptr;
};

} // namespace view
