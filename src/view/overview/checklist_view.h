// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/observation/overview.h"
#include "view/rows.h"

namespace view {

/// A checklist as it was handed in, to be read and answered with a word, never changed. Roles: key, stage (heading),
/// question, answer (in words), tone, comment.
class ChecklistView : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString checklist READ checklist WRITE setChecklist NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QStringList facts READ facts NOTIFY changed)
    Q_PROPERTY(QString signature READ signature NOTIFY changed)
    Q_PROPERTY(int signatureTone READ signatureTone NOTIFY changed)
    Q_PROPERTY(QString after READ after NOTIFY changed)
    Q_PROPERTY(QStringList reviews READ reviews NOTIFY changed)
    Q_PROPERTY(bool canReview READ canReview NOTIFY changed)
    Q_PROPERTY(bool isAccepted READ isAccepted NOTIFY changed)
    Q_PROPERTY(QString remark MEMBER m_remark NOTIFY remarkChanged)

public:
    explicit ChecklistView(QObject *parent = nullptr);

    QString checklist() const { return m_key; }
    void setChecklist(const QString &key);
    QString title() const;
    /// Who, where, when, how many: a sentence each.
    QStringList facts() const;
    /// Who signed it, and whether that is valid, in a sentence.
    QString signature() const;
    int signatureTone() const;
    /// That something was written after signing, which does not count; empty: nothing.
    QString after() const;
    /// What was said to it.
    QStringList reviews() const;
    bool canReview() const { return m_page && m_page->isSigned; }
    /// By all who said something to it.
    bool isAccepted() const { return domain::verdictOf(m_reviews) == domain::Verdict::accepted; }

    Q_INVOKABLE void accept();
    /// With what stands in `remark`, which is never empty then. Ends with `reviewed`.
    Q_INVOKABLE void giveBack();

Q_SIGNALS:
    void changed();
    void remarkChanged();
    void reviewed();

protected:
    void reload() override;

private:
    void say(domain::Verdict verdict, const QString &remark);

    QString m_key;
    QString m_remark;
    std::optional<app::ChecklistPage> m_page;
    std::vector<domain::Review> m_reviews;
};

} // namespace view
