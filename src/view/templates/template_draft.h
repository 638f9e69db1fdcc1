// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/observation/templates.h"
#include "app/unfinished/drafts.h"
#include "view/subject.h"

#include <QTimer>
#include <QUrl>
#include <QVariantList>

namespace view {

/// A checklist's template as somebody edits it: taken from the profile, from a copy or from a file, and kept in the
/// profile as a draft a moment after each edit, so that whoever begins with the same again goes on with it. It ends
/// when it is saved or discarded; when its page goes it is saved too, if it has no problems. Saving rewrites a version
/// that nobody used yet, and makes the next one of a version that is frozen.
class TemplateDraft : public view::Subject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(bool isCopy READ isCopy WRITE setCopy NOTIFY nameChanged)
    Q_PROPERTY(QUrl file READ file WRITE setFile NOTIFY nameChanged)
    Q_PROPERTY(QString organisation READ organisation WRITE setOrganisation NOTIFY stateChanged)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY draftChanged)
    Q_PROPERTY(QString standing READ standing NOTIFY stateChanged)
    Q_PROPERTY(bool isEditable READ isEditable NOTIFY stateChanged)
    Q_PROPERTY(bool isFresh READ isFresh NOTIFY stateChanged)
    Q_PROPERTY(bool isDirty READ isDirty NOTIFY draftChanged)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY stateChanged)
    Q_PROPERTY(QString outcome READ outcome NOTIFY stateChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY stateChanged)
    Q_PROPERTY(QVariantList problems READ problems NOTIFY draftChanged)
    Q_PROPERTY(int problemCount READ problemCount NOTIFY draftChanged)
    Q_PROPERTY(QStringList doubts READ doubts NOTIFY stateChanged)
    Q_PROPERTY(int doubtCount READ doubtCount NOTIFY stateChanged)

public:
    explicit TemplateDraft(QObject *parent = nullptr);
    ~TemplateDraft() override;

    /// «observation@1»; empty: a fresh one.
    QString name() const { return m_name; }
    void setName(const QString &name);
    bool isCopy() const { return m_isCopy; }
    void setCopy(bool isCopy);
    /// To be read into a fresh one; nothing is written before it is saved.
    QUrl file() const { return m_file; }
    void setFile(const QUrl &file);
    /// Where a fresh one will lie.
    QString organisation() const { return m_organisation; }
    void setOrganisation(const QString &key);

    const domain::ChecklistTemplate &made() const { return m_made; }
    const std::vector<domain::TemplateProblem> &allProblems() const { return m_problems; }
    QString title() const { return m_made.title; }
    void setTitle(const QString &title);
    /// Whose it is and what saving will do, in one sentence.
    QString standing() const;
    bool isEditable() const { return !m_isBuiltIn; }
    bool isFresh() const { return m_isFresh; }
    bool isDirty() const { return isEditable() && (m_isFresh || !(m_made == m_saved)); }
    bool isBusy() const { return m_isBusy; }
    QString outcome() const { return m_outcome; }
    QString trouble() const { return m_trouble; }
    /// The first of them: {sentence, row} each; row -1: the whole template.
    QVariantList problems() const;
    int problemCount() const { return int(m_problems.size()); }
    /// Of the file's reading, the first of them.
    QStringList doubts() const;
    int doubtCount() const { return int(m_doubts.size()); }

    /// Changes it; problems are looked for anew.
    void edit(const std::function<void(domain::ChecklistTemplate &)> &change);

    // Rows as domain/templates/template_edit.h counts them. Where a row stands afterwards is given; -1: nothing
    // changed.
    Q_INVOKABLE int addStage();
    Q_INVOKABLE int addQuestion(int after);
    Q_INVOKABLE int duplicate(int row);
    Q_INVOKABLE int step(int row, bool isDown);
    Q_INVOKABLE int drop(int row, int before);
    /// Can be taken back with one tap.
    Q_INVOKABLE void remove(int row);
    /// The id of the question there; empty: a stage.
    Q_INVOKABLE QString questionAt(int row) const;
    Q_INVOKABLE QString stageAt(int row) const;
    Q_INVOKABLE int rowOf(const QString &question) const;
    Q_INVOKABLE int rowOfStage(const QString &stage) const;
    Q_INVOKABLE QString stageTitle(const QString &stage) const;
    Q_INVOKABLE void setStageTitle(const QString &stage, const QString &title);

    /// Ends with `saved`, or a notice of the session.
    Q_INVOKABLE void save();
    /// Leaving by any other way than this keeps all of it.
    Q_INVOKABLE void discard();
    /// As it was saved last: a workbook of one row a question, an empty form to print.
    Q_INVOKABLE void exportTo(const QUrl &file);
    Q_INVOKABLE void printBlank(const QUrl &file);
    Q_INVOKABLE QUrl suggested(const QString &ending) const;

Q_SIGNALS:
    void nameChanged();
    void draftChanged();
    void stateChanged();
    void saved();

protected:
    void reload() override;
    void listen(Session &session) override;

private:
    static QString saveCall() { return QStringLiteral("saveTemplate"); }
    void begin();
    void beginFresh();
    std::optional<app::KeptDraft> keptOne() const;
    void takeKept(const app::KeptDraft &kept);
    void keep();
    void take(domain::ChecklistTemplate made);
    void takeStored();
    void keepWhatStands();
    void readFile();
    void takeReading(const base::Result<domain::TemplateReading> &reading);
    void lookForProblems();
    void tell(const QString &outcome, const QString &trouble);
    QString freshId(const QString &stem) const;
    void writeOut(const QString &call, const QUrl &file,
                  std::function<base::Done(app::Desk &, const QString &, const std::filesystem::path &)> write);

    QTimer m_rest; ///< runs from an edit until it is kept
    app::DraftOrigin m_origin;
    bool m_isKept = false; ///< there is a draft of this origin
    QString m_name;
    bool m_isCopy = false;
    QUrl m_file;
    QString m_organisation;
    domain::ChecklistTemplate m_made;
    domain::ChecklistTemplate m_saved;
    domain::ChecklistTemplate m_begun; ///< as it was before a person touched it
    std::vector<domain::TemplateProblem> m_problems;
    std::vector<domain::TableDoubt> m_doubts;
    bool m_isBegun = false;
    bool m_isBuiltIn = false;
    bool m_isUsed = false;
    bool m_isFresh = false;
    bool m_isDiscarded = false;
    bool m_isBusy = false;
    QString m_outcome;
    QString m_trouble;
};

} // namespace view
