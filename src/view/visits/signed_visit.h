// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/observation/checklists.h"
#include "view/rows.h"
#include "view/subject.h"
#include "view/tone.h"

namespace view {

/// What a coordinator said to a sheet, and whether that is good.
struct VerdictWords
{
    QString words; ///< empty: nothing yet
    tone::Tone tone = tone::Good;
};

/// What is signed, in short: one row for each thing worth reading. Roles: key, group (heading: the stage), text, detail
/// (the words that an observer wrote), tone.
class SheetSummaryList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a signed visit")

public:
    explicit SheetSummaryList(QObject *parent = nullptr);
    void take(const app::ChecklistPage &page);

protected:
    void reload() override { }
};

/// The signatures under a sheet. Roles: key, text (what it is worth, in a sentence), by (device and moment), tone,
/// drawn (for InkPad).
class SignatureList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a signed visit")

public:
    explicit SignatureList(QObject *parent = nullptr);
    void take(const app::ChecklistPage &page);

protected:
    void reload() override { }
};

/// What was written to a signed sheet afterwards. Roles: key, text (which field), detail (the value), by.
class AfterList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a signed visit")

public:
    explicit AfterList(QObject *parent = nullptr);
    void take(const app::ChecklistPage &page);

protected:
    void reload() override { }
};

/// A sheet that is about to be signed, or was: its summary, its signatures, what came afterwards.
class SignedVisit : public view::Subject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString checklist READ checklist WRITE setChecklist NOTIFY checklistChanged)
    Q_PROPERTY(view::SheetSummaryList *summary READ summary CONSTANT)
    Q_PROPERTY(view::SignatureList *signatures READ signatures CONSTANT)
    Q_PROPERTY(view::AfterList *after READ after CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY pageChanged)
    Q_PROPERTY(QString school READ school NOTIFY pageChanged)
    Q_PROPERTY(QString facts READ facts NOTIFY pageChanged)
    Q_PROPERTY(QString observer READ observer NOTIFY pageChanged)
    Q_PROPERTY(QString fromPaper READ fromPaper NOTIFY pageChanged)
    Q_PROPERTY(QString verdict READ verdict NOTIFY pageChanged)
    Q_PROPERTY(view::tone::Tone verdictTone READ verdictTone NOTIFY pageChanged)
    Q_PROPERTY(bool isSigned READ isSigned NOTIFY pageChanged)
    Q_PROPERTY(bool isGone READ isGone NOTIFY pageChanged)
    Q_PROPERTY(bool isSigning READ isSigning NOTIFY pageChanged)
    Q_PROPERTY(bool isNextVersion READ isNextVersion NOTIFY pageChanged)
    Q_PROPERTY(bool canSign READ canSign NOTIFY pageChanged)

public:
    explicit SignedVisit(QObject *parent = nullptr);

    QString checklist() const { return m_key; }
    void setChecklist(const QString &key);
    SheetSummaryList *summary() { return &m_summary; }
    SignatureList *signatures() { return &m_signatures; }
    AfterList *after() { return &m_after; }
    QString title() const;
    QString school() const { return m_page.checklist.school; }
    /// Day, times and counts in one line.
    QString facts() const;
    QString observer() const { return m_page.checklist.observer; }
    /// Who entered it later from paper, and when; empty: nobody did.
    QString fromPaper() const { return m_fromPaper; }
    /// What a coordinator said to it; empty: nothing yet.
    QString verdict() const { return m_verdict.words; }
    tone::Tone verdictTone() const { return m_verdict.tone; }
    bool isSigned() const { return m_page.isSigned; }
    bool isGone() const { return m_isGone; }
    bool isSigning() const { return m_isSigning; }
    bool isNextVersion() const { return m_page.checklist.previous.has_value(); }
    /// Nothing stands in the way: no grave problem, no field with two values.
    bool canSign() const;

    /// Signs what the page shows and hands it in. `drawn`: of an InkPad.
    Q_INVOKABLE void sign(const QVariant &drawn);
    /// «Новая редакция»: `nextMade` tells which sheet goes on.
    Q_INVOKABLE void makeNext();

Q_SIGNALS:
    void checklistChanged();
    void pageChanged();
    void handedIn();
    void nextMade(const QString &checklist);

protected:
    void reload() override;
    void listen(Session &session) override;

private:
    void readBeside(const base::RecordId &id);

    QString m_key;
    app::ChecklistPage m_page;
    SheetSummaryList m_summary;
    SignatureList m_signatures;
    AfterList m_after;
    QString m_fromPaper;
    VerdictWords m_verdict;
    bool m_isGone = false;
    bool m_isSigning = false;
};

} // namespace view
