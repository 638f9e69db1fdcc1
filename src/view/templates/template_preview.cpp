// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/templates/template_preview.h"

#include "domain/observation/filling.h"
#include "view/templates/template_words.h"

namespace view {

TemplatePreview::TemplatePreview(QObject *parent)
    : Rows({"isStage", "title", "hint", "answers", "answer", "isNote", "isRequired"}, parent)
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

void TemplatePreview::tap(int row, int answer)
{
    const QString id = row >= 0 && row < count() ? rows()[std::size_t(row)].key.mid(2) : QString();
    const auto *question = m_draft ? m_draft->made().question(id) : nullptr;
    const QString chosen = question ? words::answersTo(*question).value(answer) : QString();
    if (chosen.isEmpty())
        return;
    const record::Value value(record::Text(chosen.toStdString()));
    record::Value &tried = m_tried.answers[id].value;
    tried = tried == value ? record::Value(record::Null()) : value;
    refresh();
}

void TemplatePreview::reload()
{
    if (!m_draft)
        return;
    const auto &made = m_draft->made();
    std::vector<Row> rows;
    for (const domain::Stage &stage : made.stages) {
        rows.push_back(
            {QStringLiteral("s:") + stage.id, {true, stage.title, QString(), QStringList(), -1, false, false}});
        for (const domain::Question &question : stage.questions) {
            if (!domain::isShown(m_tried, made, question))
                continue;
            const auto *given = m_tried.answer(question.id);
            const auto *text = given ? std::get_if<record::Text>(&given->value) : nullptr;
            const int at = text ? int(words::answersTo(question).indexOf(QString::fromStdString(*text))) : -1;
            rows.push_back(
                {QStringLiteral("q:") + question.id,
                 {false, question.text, question.hint, words::answerNames(question), at,
                  question.type == domain::QuestionType::note, domain::isRequired(m_tried, made, question)}});
        }
    }
    show(std::move(rows));
}

} // namespace view
