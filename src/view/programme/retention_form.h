// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/campaigns.h"
#include "view/form.h"

namespace view {

/// How long a campaign's works are kept: so many days, and not shorter than until the results came; a region may set
/// another term.
class RetentionForm : public view::Form
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString campaign READ campaign WRITE setCampaign NOTIFY campaignChanged)
    Q_PROPERTY(QString days MEMBER m_days NOTIFY edited)
    Q_PROPERTY(bool isUntilResults MEMBER m_isUntilResults NOTIFY edited)
    Q_PROPERTY(QString resultsOn MEMBER m_resultsOn NOTIFY edited)
    Q_PROPERTY(QString daysTrouble READ daysTrouble NOTIFY edited)
    Q_PROPERTY(QString resultsTrouble READ resultsTrouble NOTIFY edited)
    Q_PROPERTY(QString sentence READ sentence NOTIFY edited)
    Q_PROPERTY(bool canSave READ canSave NOTIFY edited)

public:
    explicit RetentionForm(QObject *parent = nullptr);

    QString campaign() const { return m_campaignKey; }
    void setCampaign(const QString &key);
    QString daysTrouble() const;
    QString resultsTrouble() const;
    /// What the typed term means; empty while it is wrong.
    QString sentence() const;
    bool canSave() const;

    /// Ends with `done`.
    Q_INVOKABLE void save();

Q_SIGNALS:
    void campaignChanged();
    void done();

protected:
    void reload() override;

private:
    domain::LocalCampaign typed() const;
    bool isRight() const;

    QString m_campaignKey;
    std::optional<app::CampaignRow> m_row; ///< as it was shown
    app::RecordPage m_shown;
    QString m_days;
    bool m_isUntilResults = true;
    QString m_resultsOn;
};

} // namespace view
