// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/subject.h"
#include "view/visits/sheet_lists.h"

namespace view {

/// A sheet step by step, as its pages show it and its buttons change it: the one that an observer fills in (Visit), or
/// the one that an author tries (TemplatePreview).
class Filling : public view::Subject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a visit or a preview")
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY stepChanged)
    Q_PROPERTY(bool isFirst READ isFirst NOTIFY pageChanged)
    Q_PROPERTY(view::StepList *steps READ steps CONSTANT)
    Q_PROPERTY(view::AskedList *questions READ questions CONSTANT)
    Q_PROPERTY(QString stageTitle READ stageTitle NOTIFY pageChanged)
    Q_PROPERTY(QString stageDetail READ stageDetail NOTIFY pageChanged)
    Q_PROPERTY(qreal stageShare READ stageShare NOTIFY pageChanged)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY pageChanged)
    Q_PROPERTY(bool isStage READ isStage NOTIFY pageChanged)
    Q_PROPERTY(bool asksForViolations READ asksForViolations NOTIFY pageChanged)
    Q_PROPERTY(bool canBeClear READ canBeClear NOTIFY pageChanged)
    Q_PROPERTY(bool isClear READ isClear NOTIFY pageChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)

public:
    /// Into `steps`.
    int step() const { return m_step; }
    void setStep(int step);
    bool isFirst() const { return m_step <= firstStep(); }
    StepList *steps() { return &m_steps; }
    AskedList *questions() { return &m_questions; } ///< of the step

    QString stageTitle() const;
    QString stageDetail() const;
    qreal stageShare() const;
    /// Of the step behind this one; empty at the last.
    QString nextTitle() const;
    bool isStage() const { return stage() != nullptr; }
    bool asksForViolations() const;
    /// The stage asks for violations, and none was found yet.
    bool canBeClear() const;
    bool isClear() const { return stage() && sheet().isClear(stage()->id); }
    /// What was typed and is no such answer, in a sentence; until the next change.
    QString trouble() const { return m_trouble; }

    /// `typed`: as domain::valueFor reads it; of buttons, the answer that stands already takes it back.
    Q_INVOKABLE void answer(const QString &question, const QString &typed);
    Q_INVOKABLE void answerNow(const QString &question);
    Q_INVOKABLE virtual void comment(const QString &question, const QString &words) = 0;
    Q_INVOKABLE virtual void toggleClear() = 0;

Q_SIGNALS:
    void stepChanged();
    void pageChanged();
    void troubleChanged();

protected:
    using Subject::Subject;

    /// The answer that was typed, or Null to take one back, in place of `before`.
    virtual void take(const domain::Question &question, const record::Value &value, const record::Value &before) = 0;
    /// A person went to another step.
    virtual void stepped() { }
    virtual int firstStep() const { return 0; }
    virtual int lastStep() const { return int(m_page.progress.size()) + 1; }

    const domain::Checklist &sheet() const { return m_page.checklist; }
    const domain::Stage *stage() const;
    void begin(int step); ///< nobody went there
    void showPage();
    void say(const QString &trouble);

    app::ChecklistPage m_page;

private:
    QVariant ofStep(int step, const QByteArray &role) const;

    int m_step = -1;
    StepList m_steps;
    AskedList m_questions;
    QString m_trouble;
};

} // namespace view
