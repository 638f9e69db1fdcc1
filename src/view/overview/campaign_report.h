// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observation/observers_report.h"
#include "view/overview/told_rows.h"
#include "view/subject.h"

namespace view {

/// What observation found in a campaign: coverage by school, findings by stage and question, rules passed over. Counts
/// with their texts, in the template's order: no school and no teacher is ranked by them. Ten thousand checklists take
/// a second or more: read beside the page, which shows what it had before meanwhile.
class CampaignReport : public view::Subject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString campaign READ campaign WRITE setCampaign NOTIFY changed)
    Q_PROPERTY(bool isReading READ isReading NOTIFY changed)
    Q_PROPERTY(bool isRead READ isRead NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString unreadable READ unreadable NOTIFY changed)
    Q_PROPERTY(bool onlyViolations READ onlyViolations WRITE setOnlyViolations NOTIFY changed)
    Q_PROPERTY(view::Rows *findings READ findings CONSTANT)
    Q_PROPERTY(view::Rows *coverage READ coverage CONSTANT)
    Q_PROPERTY(view::Rows *passed READ passed CONSTANT)

public:
    explicit CampaignReport(QObject *parent = nullptr);

    QString campaign() const { return m_campaign; }
    void setCampaign(const QString &key);
    bool isReading() const { return m_isReading; }
    bool isRead() const { return m_report.has_value(); }
    QString trouble() const { return m_trouble; }
    /// How many visits and checklists, in a sentence.
    QString summary() const;
    /// About checklists whose signature is not valid; empty: none.
    QString unreadable() const;
    /// At first only questions to which somebody found a violation.
    bool onlyViolations() const { return m_onlyViolations; }
    void setOnlyViolations(bool only);
    /// Roles: key, stage (heading), question, source, counts (sentence), violations, texts (list of sentences).
    Rows *findings() { return &m_findings; }
    /// Roles: key, school, counts (sentence), share (of sessions with a checklist handed in).
    Rows *coverage() { return &m_coverage; }
    /// Roles: key, person (with role), place, paragraph, reason.
    Rows *passed() { return &m_passed; }

Q_SIGNALS:
    void changed();

protected:
    void reload() override;

private:
    void list();
    void listFindings();

    QString m_campaign;
    bool m_isReading = false;
    bool m_onlyViolations = true;
    QString m_trouble;
    std::optional<domain::ObserversReport> m_report;
    ToldRows m_findings;
    ToldRows m_coverage;
    ToldRows m_passed;
};

} // namespace view
