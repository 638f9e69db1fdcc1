// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/templates/draft_rows.h"

#include "view/templates/template_words.h"

#include <QHash>

#include <set>

namespace view {

namespace {

using Questions = QHash<QString, const domain::Question *>;

Questions questionsOf(const domain::ChecklistTemplate &made)
{
    Questions questions;
    for (const domain::Stage &stage : made.stages)
        for (const domain::Question &question : stage.questions)
            questions.insert(question.id, &question);
    return questions;
}

QString whatOf(const domain::Question &question, const Questions &all)
{
    QStringList parts{words::wordOf(question.type)};
    if (question.isRequired)
        parts << DraftRows::tr("обязателен");
    if (!question.requiredWhen.isNone())
        parts << DraftRows::tr("обязателен, %1")
                     .arg(words::wordsOf(question.requiredWhen, all.value(question.requiredWhen.question)));
    if (!question.shownWhen.isNone())
        parts << DraftRows::tr("виден, %1")
                     .arg(words::wordsOf(question.shownWhen, all.value(question.shownWhen.question)));
    return parts.join(QStringLiteral("; "));
}

} // namespace

DraftRows::DraftRows(QObject *parent)
    : Rows({"isStage", "title", "what", "number", "isWrong"}, parent)
{
}

void DraftRows::setDraft(TemplateDraft *draft)
{
    if (m_draft == draft)
        return;
    if (m_draft)
        m_draft->disconnect(this);
    m_draft = draft;
    if (m_draft) {
        connect(m_draft, &TemplateDraft::draftChanged, this, &DraftRows::refresh);
        connect(m_draft, &QObject::destroyed, this, [this] { m_draft = nullptr; });
    }
    Q_EMIT draftChanged();
    refresh();
}

void DraftRows::reload()
{
    if (!m_draft)
        return;
    const auto &made = m_draft->made();
    std::set<QString> wrong;
    for (const auto &problem : m_draft->allProblems())
        wrong.insert(problem.place);
    const Questions all = questionsOf(made);
    std::vector<Row> rows;
    for (const domain::Stage &stage : made.stages) {
        rows.push_back({QStringLiteral("s:") + stage.id, {true, stage.title, QString(), 0, wrong.contains(stage.id)}});
        int number = 0;
        for (const domain::Question &question : stage.questions)
            rows.push_back({QStringLiteral("q:") + question.id,
                            {false, question.text, whatOf(question, all), ++number, wrong.contains(question.id)}});
    }
    show(std::move(rows));
}

} // namespace view
