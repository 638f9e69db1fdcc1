// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/campaigns.h"
#include "view/rows.h"

namespace view {

/// A campaign's window on its way to other days, and what goes with it. Roles: key, title, school, before, after (days
/// in words).
class CampaignMove : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString campaign READ campaign WRITE setCampaign NOTIFY asked)
    Q_PROPERTY(QString now READ now NOTIFY answered)
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY asked)
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY asked)
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY asked)
    Q_PROPERTY(QString trouble READ trouble NOTIFY answered)
    Q_PROPERTY(bool canMove READ canMove NOTIFY answered)
    Q_PROPERTY(QStringList bound READ bound NOTIFY answered)

public:
    explicit CampaignMove(QObject *parent = nullptr);

    QString campaign() const { return m_key; }
    void setCampaign(const QString &key);
    /// The window as it is.
    QString now() const { return m_now; }
    QString from() const { return m_from; }
    void setFrom(const QString &from);
    QString to() const { return m_to; }
    void setTo(const QString &to);
    /// The letter or order that moved it.
    QString source() const { return m_source; }
    void setSource(const QString &source);
    QString trouble() const { return m_trouble; }
    bool canMove() const { return !m_changes.empty(); }
    /// Titles of the roadmaps with measures that are bound to the campaign, in the order of `roadmapAt`.
    QStringList bound() const { return m_bound; }
    Q_INVOKABLE QString roadmapAt(int index) const { return m_boundKeys.value(index); }

    /// One step, which can be taken back as one.
    Q_INVOKABLE void apply();

Q_SIGNALS:
    void asked();
    void answered();

protected:
    void reload() override;

private:
    void put(QString &wish, const QString &value);
    std::optional<domain::CampaignWindow> window();
    void takeBound(const QString &name);

    QString m_key;
    QString m_now;
    QString m_from;
    QString m_to;
    QString m_source;
    QString m_trouble;
    std::vector<app::FieldChange> m_changes;
    bool m_isBoundKnown = false; ///< asked once: it reads every roadmap
    QStringList m_bound;
    QStringList m_boundKeys;
};

} // namespace view
