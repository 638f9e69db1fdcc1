// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/campaigns.h"
#include "view/subject.h"

#include <QStringList>

namespace view {

/// One campaign: its window, what is written in it, the procedure it follows and what comes after it. A choice is
/// written at once and can be taken back.
class CampaignPage : public view::Subject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString campaign READ campaign WRITE setCampaign NOTIFY changed)
    Q_PROPERTY(bool isHere READ isHere NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString days READ days NOTIFY changed)
    Q_PROPERTY(QString stand READ stand NOTIFY changed)
    Q_PROPERTY(int tone READ tone NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed)
    Q_PROPERTY(QString moved READ moved NOTIFY changed)
    Q_PROPERTY(QStringList programme READ programme NOTIFY changed)
    Q_PROPERTY(QStringList procedures READ procedures NOTIFY changed)
    Q_PROPERTY(int procedure READ procedure WRITE chooseProcedure NOTIFY changed)
    Q_PROPERTY(QString procedureSource READ procedureSource NOTIFY changed)
    Q_PROPERTY(QString retention READ retention NOTIFY changed)
    Q_PROPERTY(QString sessions READ sessions NOTIFY changed)
    Q_PROPERTY(QString reportDue READ reportDue NOTIFY changed)
    Q_PROPERTY(int reportTone READ reportTone NOTIFY changed)
    Q_PROPERTY(bool isReported READ isReported NOTIFY changed)
    Q_PROPERTY(bool isTorn READ isTorn NOTIFY changed)

public:
    explicit CampaignPage(QObject *parent = nullptr);

    QString campaign() const { return m_key; }
    void setCampaign(const QString &key);
    bool isHere() const { return m_isHere; }
    QString title() const { return m_row.campaign.title; }
    QString days() const;
    /// Where today stands to it.
    QString stand() const;
    int tone() const;
    /// Where the window is written.
    QString source() const { return m_row.campaign.window.source; }
    /// What the window was before; empty if it was never moved.
    QString moved() const;
    /// Line by line: «5 класс: Русский язык, Математика».
    QStringList programme() const;
    QStringList procedures() const;
    int procedure() const;
    void chooseProcedure(int index);
    QString procedureSource() const;
    /// How long works are kept, in a sentence.
    QString retention() const;
    QString sessions() const;
    /// When the observers' report is due, or that it went out, in a sentence.
    QString reportDue() const;
    int reportTone() const;
    bool isReported() const { return m_row.campaign.reportedOn.has_value(); }
    /// A field of it has two values.
    bool isTorn() const { return m_row.isInConflict; }

    /// The report went where it is due, today; or it did not.
    Q_INVOKABLE void markReported(bool isReported);

Q_SIGNALS:
    void changed();

protected:
    void reload() override;

private:
    void write(const domain::LocalCampaign &wanted, const QString &told);

    QString m_key;
    bool m_isHere = false;
    app::CampaignRow m_row;
    app::RecordPage m_shown;
    std::vector<domain::Procedure> m_procedures;
    QString m_defaultProcedure;
    int m_sessions = 0;
};

} // namespace view
