// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rows.h"

namespace view {

/// The check tests of a campaign by day. Roles: key, day (heading), title, place (school), moment (lesson, time, room),
/// trouble (sentences, empty for none), observers (sentence), isObserved.
class SessionList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString campaign READ campaign WRITE setCampaign NOTIFY campaignChanged)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    Q_PROPERTY(int total READ total NOTIFY totalChanged)

public:
    explicit SessionList(QObject *parent = nullptr);

    QString campaign() const { return m_campaign; }
    void setCampaign(const QString &key);
    /// Of the school, the class or the subject; each must be there.
    QString words() const { return m_words; }
    void setWords(const QString &words);
    int total() const { return int(m_all.size()); }

Q_SIGNALS:
    void campaignChanged();
    void wordsChanged();
    void totalChanged();

protected:
    void reload() override;

private:
    void list();

    QString m_campaign;
    QString m_words;
    std::vector<Row> m_all;
};

} // namespace view
