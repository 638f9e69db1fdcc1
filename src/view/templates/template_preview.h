// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/templates/template_draft.h"
#include "view/visits/filling.h"

namespace view {

/// A draft as the observer will go through it, stage by stage, with answers that are tried and kept nowhere. It follows
/// what the author changes meanwhile.
class TemplatePreview : public view::Filling
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(view::TemplateDraft *draft READ draft WRITE setDraft NOTIFY draftChanged)
    Q_PROPERTY(bool hasStages READ hasStages NOTIFY pageChanged)

public:
    explicit TemplatePreview(QObject *parent = nullptr);

    TemplateDraft *draft() const { return m_draft; }
    void setDraft(TemplateDraft *draft);
    bool hasStages() const { return lastStep() >= firstStep(); }

    void comment(const QString &question, const QString &words) override;
    void toggleClear() override;

Q_SIGNALS:
    void draftChanged();

protected:
    void reload() override;
    void take(const domain::Question &question, const record::Value &value, const record::Value &before) override;
    int firstStep() const override { return 1; } ///< neither the head nor the check: those are no author's
    int lastStep() const override { return int(m_page.progress.size()); }

private:
    TemplateDraft *m_draft = nullptr;
    domain::Checklist m_tried;
};

} // namespace view
