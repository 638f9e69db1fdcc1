// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/appointments.h"
#include "app/people/people.h"
#include "view/rows.h"

namespace view {

/// Whom one may appoint to a role at a check test, and what the procedure says against each before it is done: those
/// against whom nothing speaks first, by name. Roles: key, name, detail, mark (a few words), tone, isChosen.
/// The chosen one's objections are told in whole; what blocks is passed over only with a written reason.
class CandidateList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString planned READ planned WRITE setPlanned NOTIFY asked)
    Q_PROPERTY(QStringList roles READ roles CONSTANT)
    Q_PROPERTY(int role READ role WRITE setRole NOTIFY asked)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY asked)
    Q_PROPERTY(QString chosen READ chosen WRITE choose NOTIFY asked)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY answered)
    Q_PROPERTY(QStringList blocks READ blocks NOTIFY answered)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY answered)
    Q_PROPERTY(QString clash READ clash NOTIFY answered)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY asked)
    Q_PROPERTY(QString basis READ basis WRITE setBasis NOTIFY asked)
    Q_PROPERTY(QString certificate READ certificate WRITE setCertificate NOTIFY asked)
    Q_PROPERTY(bool canAppoint READ canAppoint NOTIFY answered)
    Q_PROPERTY(int total READ total NOTIFY answered)

public:
    explicit CandidateList(QObject *parent = nullptr);

    QString planned() const { return m_key; }
    void setPlanned(const QString &key);
    static QStringList roles();
    int role() const { return m_role; }
    void setRole(int role);
    QString words() const { return m_words; }
    void setWords(const QString &words);
    /// Key of a person; empty: nobody yet.
    QString chosen() const { return m_chosen; }
    void choose(const QString &key);
    QString chosenName() const;
    /// Sentences with their paragraphs: what stands in the way, and what only speaks against it.
    QStringList blocks() const;
    QStringList warnings() const;
    /// That the chosen observer is somewhere else then; empty: no.
    QString clash() const { return m_clash; }
    QString reason() const { return m_reason; }
    void setReason(const QString &reason);
    QString basis() const { return m_basis; }
    void setBasis(const QString &basis);
    QString certificate() const { return m_certificate; }
    void setCertificate(const QString &certificate);
    bool canAppoint() const;
    /// People at hand, whatever is looked for.
    int total() const { return m_total; }

    /// Ends with `appointed`, or with a notice.
    Q_INVOKABLE void appoint();

Q_SIGNALS:
    void asked();
    void answered();
    void appointed();

protected:
    void reload() override;

private:
    struct Candidate
    {
        app::PersonRow person;
        std::vector<domain::Objection> objections;
    };

    void put(auto &wish, const auto &value);
    std::vector<Candidate> candidatesAt(app::Desk &desk, const base::RecordId &session) const;
    const Candidate *chosenOne() const;
    domain::Appointment appointment() const;
    QStringList sentences(bool areBlocking) const;
    void lookForClash();
    void list();

    QString m_key;
    int m_role = int(domain::Role::observer);
    QString m_words;
    QString m_chosen;
    QString m_reason;
    QString m_basis;
    QString m_certificate;
    QString m_clash;
    int m_total = 0;
    std::vector<Candidate> m_candidates;
};

} // namespace view
