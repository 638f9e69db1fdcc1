// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/templates/template_draft.h"

namespace view {

/// One question of a draft, field by field; what is written goes into the draft at once.
class QuestionEdit : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(view::TemplateDraft *draft READ draft WRITE setDraft NOTIFY changed)
    Q_PROPERTY(QString question READ question WRITE setQuestion NOTIFY changed)
    Q_PROPERTY(bool isThere READ isThere NOTIFY changed)
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(QStringList types READ types CONSTANT)
    Q_PROPERTY(int type READ type WRITE setType NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString hint READ hint WRITE setHint NOTIFY changed)
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY changed)
    Q_PROPERTY(bool isChoice READ isChoice NOTIFY changed)
    Q_PROPERTY(QString options READ options WRITE setOptions NOTIFY changed)
    Q_PROPERTY(bool asks READ asks NOTIFY changed)
    Q_PROPERTY(bool isAlwaysAsked READ isAlwaysAsked NOTIFY changed)
    Q_PROPERTY(bool isRequired READ isRequired WRITE setRequired NOTIFY changed)
    Q_PROPERTY(QStringList givers READ givers NOTIFY giversChanged)
    Q_PROPERTY(int shownGiver READ shownGiver WRITE setShownGiver NOTIFY changed)
    Q_PROPERTY(QStringList shownAnswers READ shownAnswers NOTIFY answersChanged)
    Q_PROPERTY(int shownAnswer READ shownAnswer WRITE setShownAnswer NOTIFY changed)
    Q_PROPERTY(int requiredGiver READ requiredGiver WRITE setRequiredGiver NOTIFY changed)
    Q_PROPERTY(QStringList requiredAnswers READ requiredAnswers NOTIFY answersChanged)
    Q_PROPERTY(int requiredAnswer READ requiredAnswer WRITE setRequiredAnswer NOTIFY changed)
    Q_PROPERTY(QString problems READ problems NOTIFY changed)

public:
    using QObject::QObject;

    TemplateDraft *draft() const { return m_draft; }
    void setDraft(TemplateDraft *draft);
    QString question() const { return m_question; }
    void setQuestion(const QString &id);
    bool isThere() const { return at() != nullptr; }
    /// The title of its stage.
    QString stage() const;

    QStringList types() const;
    int type() const;
    void setType(int index);
    QString text() const;
    void setText(const QString &text);
    QString hint() const;
    void setHint(const QString &hint);
    QString source() const;
    void setSource(const QString &source);
    bool isChoice() const;
    /// One a line, as they are typed.
    QString options() const;
    void setOptions(const QString &text);
    /// Whether it asks for an answer at all, and whether a violation, which always does.
    bool asks() const;
    bool isAlwaysAsked() const;
    bool isRequired() const;
    void setRequired(bool isRequired);

    /// What a condition may be bound to, as words: first nothing, then each other question that has answers to name.
    QStringList givers() const { return m_giverNames; }
    int shownGiver() const;
    void setShownGiver(int index);
    QStringList shownAnswers() const { return m_shownAnswers; }
    int shownAnswer() const;
    void setShownAnswer(int index);
    int requiredGiver() const;
    void setRequiredGiver(int index);
    QStringList requiredAnswers() const { return m_requiredAnswers; }
    int requiredAnswer() const;
    void setRequiredAnswer(int index);
    /// A line each.
    QString problems() const;

Q_SIGNALS:
    void changed();
    void giversChanged();
    void answersChanged();

private:
    using Condition = domain::When domain::Question::*;

    const domain::Question *at() const;
    void edit(const std::function<void(domain::Question &)> &change);
    void look();
    int giverOf(Condition condition) const;
    QStringList answerNamesOf(Condition condition) const;
    int answerOf(Condition condition) const;
    void setGiver(Condition condition, int index);
    void setAnswer(Condition condition, int index);

    TemplateDraft *m_draft = nullptr;
    QString m_question;
    QString m_typedOptions; ///< as they were typed: the draft holds what they mean
    QStringList m_givers; ///< ids, one less than their names
    QStringList m_giverNames;
    QStringList m_shownAnswers;
    QStringList m_requiredAnswers;
};

} // namespace view
