// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/subject.h"
#include "view/visits/sheet_lists.h"

namespace view {

/// One sheet while it is filled in. Every verb is one change that is committed at once and can be taken back with one
/// tap; what is shown comes from what was committed, never from the tap.
class Visit : public view::Subject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString checklist READ checklist WRITE setChecklist NOTIFY checklistChanged)
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY stepChanged)
    Q_PROPERTY(view::StepList *steps READ steps CONSTANT)
    Q_PROPERTY(view::AskedList *questions READ questions CONSTANT)
    Q_PROPERTY(view::SheetProblemList *problems READ problems CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY pageChanged)
    Q_PROPERTY(QString school READ school NOTIFY pageChanged)
    Q_PROPERTY(QString day READ day NOTIFY pageChanged)
    Q_PROPERTY(QString stageTitle READ stageTitle NOTIFY pageChanged)
    Q_PROPERTY(QString stageDetail READ stageDetail NOTIFY pageChanged)
    Q_PROPERTY(qreal stageShare READ stageShare NOTIFY pageChanged)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY pageChanged)
    Q_PROPERTY(bool isStage READ isStage NOTIFY pageChanged)
    Q_PROPERTY(bool asksForViolations READ asksForViolations NOTIFY pageChanged)
    Q_PROPERTY(bool canBeClear READ canBeClear NOTIFY pageChanged)
    Q_PROPERTY(bool isClear READ isClear NOTIFY pageChanged)
    Q_PROPERTY(QString observer READ observer NOTIFY pageChanged)
    Q_PROPERTY(QString basis READ basis NOTIFY pageChanged)
    Q_PROPERTY(QString begins READ begins NOTIFY pageChanged)
    Q_PROPERTY(QString ends READ ends NOTIFY pageChanged)
    Q_PROPERTY(QString listed READ listed NOTIFY pageChanged)
    Q_PROPERTY(QString present READ present NOTIFY pageChanged)
    Q_PROPERTY(QString enteredBy READ enteredBy NOTIFY pageChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)
    Q_PROPERTY(int grave READ grave NOTIFY pageChanged)
    Q_PROPERTY(bool isGone READ isGone NOTIFY pageChanged)
    Q_PROPERTY(bool isInConflict READ isInConflict NOTIFY pageChanged)
    Q_PROPERTY(bool isSigned READ isSigned NOTIFY pageChanged)
    Q_PROPERTY(bool hasTemplate READ hasTemplate NOTIFY pageChanged)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY pageChanged)

public:
    explicit Visit(QObject *parent = nullptr);

    QString checklist() const { return m_key; }
    void setChecklist(const QString &key);
    /// Into `steps`. At first where the profile's person was last, else where something is left to do.
    int step() const { return m_step; }
    void setStep(int step);
    StepList *steps() { return &m_steps; }
    AskedList *questions() { return &m_questions; } ///< of the step
    SheetProblemList *problems() { return &m_problems; }

    QString title() const;
    QString school() const { return sheet().school; }
    QString day() const;
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
    QString observer() const { return sheet().observer; }
    QString basis() const { return sheet().basis; }
    QString begins() const;
    QString ends() const;
    QString listed() const;
    QString present() const;
    QString enteredBy() const { return sheet().enteredBy; }
    /// What was typed and is no such answer, in a sentence; until the next change.
    QString trouble() const { return m_trouble; }
    /// How many problems stand in the way of signing.
    int grave() const;
    bool isGone() const { return m_isGone; }
    bool isInConflict() const { return m_page.isInConflict; }
    bool isSigned() const { return m_page.isSigned; }
    bool hasTemplate() const { return m_page.made.has_value(); }
    /// Begun today and not ended, for three hours at most: the profile does not close by itself meanwhile.
    bool isRunning() const;

    /// `typed`: as domain::valueFor reads it; the answer that stands already takes it back.
    Q_INVOKABLE void answer(const QString &question, const QString &typed);
    Q_INVOKABLE void answerNow(const QString &question);
    Q_INVOKABLE void comment(const QString &question, const QString &words);
    Q_INVOKABLE void toggleClear();
    /// `field`: `begins`, `ends`, `listed`, `present`, `observer`, `basis`.
    Q_INVOKABLE void setHead(const QString &field, const QString &typed);
    Q_INVOKABLE void setNow(const QString &field);
    /// It was written on paper first and is entered here later.
    Q_INVOKABLE void setFromPaper(bool isFromPaper);

Q_SIGNALS:
    void checklistChanged();
    void stepChanged();
    void pageChanged();
    void troubleChanged();
    void signedNow(); ///< it became signed while it was open

protected:
    void reload() override;

private:
    using HeadChange = std::function<void(domain::Checklist &)>;

    const domain::Checklist &sheet() const { return m_page.checklist; }
    const domain::Stage *stage() const;
    QVariant ofStep(int step, const QByteArray &role) const;
    std::optional<base::RecordId> id() const;
    int firstOpenStep() const;
    QString placeOf(int step) const;
    int stepAt(const QString &place) const;
    void tell();
    void changeHead(const HeadChange &change, const QString &done);
    void say(const QString &trouble);

    QString m_key;
    int m_step = -1;
    app::ChecklistPage m_page;
    StepList m_steps;
    AskedList m_questions;
    SheetProblemList m_problems;
    QString m_trouble;
    bool m_isGone = false;
    bool m_isRead = false;
};

} // namespace view
