// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rows.h"

namespace view {

/// What the classes write in a campaign, by class. Roles: key (the exam's place in its campaign), grade (heading),
/// subject, detail (duration and form).
class ExamList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString campaign READ campaign WRITE setCampaign NOTIFY campaignChanged)

public:
    explicit ExamList(QObject *parent = nullptr);

    QString campaign() const { return m_campaign; }
    void setCampaign(const QString &key);

Q_SIGNALS:
    void campaignChanged();

protected:
    void reload() override;

private:
    QString m_campaign;
};

} // namespace view
